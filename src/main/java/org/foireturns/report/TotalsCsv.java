package org.foireturns.report;

import java.util.Comparator;
import org.foireturns.figures.Total;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** Every number of a force, a nation or a group of forces. */
final class TotalsCsv {

    private static final Comparator<Total> ORDER = Comparator.comparing(Total::request)
            .thenComparing(Total::areaType)
            .thenComparing(Total::area)
            .thenComparing(Total::offence)
            .thenComparing(Total::period)
            .thenComparing(Total::dimension)
            .thenComparing(Total::category);

    private TotalsCsv() {}

    static CsvTable<Total> of(Edition edition) {
        return CsvTable.<Total>named("totals.csv")
                .text("request", Total::request)
                .text("area_type", Total::areaType)
                .text("area", Total::area)
                .text("offence", Total::offence)
                .period(Total::period)
                .text("dimension", row -> row.dimension().id())
                .text("category", Total::category)
                .valueAndBounds(Total::value)
                .text("share_of_known", row -> Share.exact(row.value(), row.base()))
                .numberIfAny("base", row -> exact(row.base()))
                .number("forces_reporting", Total::forcesReporting)
                .number("forces_asked", Total::forcesAsked)
                .text("basis", Total::basis)
                .rows(edition.figures().totals().stream().sorted(ORDER));
    }

    private static @Nullable Long exact(@Nullable Range base) {
        return base != null && base.exact() ? base.upper() : null;
    }
}
