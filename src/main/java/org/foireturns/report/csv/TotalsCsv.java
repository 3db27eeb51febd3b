package org.foireturns.report.csv;

import java.math.BigDecimal;
import java.util.Comparator;
import org.foireturns.figures.AreaFigure;
import org.foireturns.model.Range;
import org.foireturns.report.Edition;
import org.jspecify.annotations.Nullable;

/** Every number of a force, a nation or a group of forces. */
final class TotalsCsv {
    private static final int PLACES = 4;

    private static final Comparator<AreaFigure> ORDER = Comparator.comparing(AreaFigure::request)
            .thenComparing(AreaFigure::areaType)
            .thenComparing(AreaFigure::area)
            .thenComparing(AreaFigure::offence)
            .thenComparing(AreaFigure::period)
            .thenComparing(AreaFigure.BY_AXIS)
            .thenComparing(AreaFigure::category);

    private TotalsCsv() {}

    static CsvTable<AreaFigure> of(Edition edition) {
        return CsvTable.<AreaFigure>named("totals.csv")
                .text("request", AreaFigure::request)
                .text("area_type", total -> total.areaType().word())
                .text("area", AreaFigure::area)
                .text("offence", AreaFigure::offence)
                .period(AreaFigure::period)
                .text("dimension", AreaFigure::axis)
                .text("category", AreaFigure::category)
                .valueAndBounds(AreaFigure::value)
                .text(
                        "share_of_known",
                        row -> row.share()
                                .exact(PLACES)
                                .map(BigDecimal::toPlainString)
                                .orElse(""))
                .numberIfAny("base", row -> exact(row.base()))
                .number("forces_reporting", AreaFigure::forcesReporting)
                .number("forces_asked", AreaFigure::forcesAsked)
                .text("basis", AreaFigure::basis)
                .rows(edition.figures().published().stream().sorted(ORDER));
    }

    private static @Nullable Long exact(@Nullable Range base) {
        return base != null && base.exact() ? base.upper() : null;
    }
}
