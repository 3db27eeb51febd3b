package org.foireturns.report.workbook;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/** Offences by platform and by gender, with the share of those for which it is known. */
final class BreakdownTables {
    private BreakdownTables() {}

    static SheetTable<Total> platform(Edition edition) {
        Names names = Names.of(edition);
        return SheetTable.<Total>on("Platform", "Platforms used in the United Kingdom")
                .about(
                        "One offence may name several platforms. Shares are of the offences for which the platform is known.")
                .request(edition, Total::request)
                .text("Period", 24, total -> English.period(total.period()))
                .text("Platform", 30, total -> names.category(Dimension.PLATFORM, total.category()))
                .range("Offences", Total::value)
                .share("Share of known", total -> ShownNumber.share(total.share()))
                .rangeIfAny("Platform known", Shorthand.Z, Total::base)
                .count("Forces counted", Total::forcesReporting)
                .count("Forces asked", Total::forcesAsked)
                .rows(rows(edition, Dimension.PLATFORM, total -> total.ofTheUk()));
    }

    static SheetTable<Total> platformByForce(Edition edition, Small small) {
        Names names = Names.of(edition);
        return SheetTable.<Total>on("Platform_by_force", "Platforms used, by police force")
                .about("Only what each force named. A platform that a force did not name is not a zero.")
                .request(edition, Total::request)
                .text("Force", 34, total -> names.force(total.area()))
                .text("Period", 24, total -> English.period(total.period()))
                .text("Platform", 30, total -> names.category(Dimension.PLATFORM, total.category()))
                .number("Offences", total -> small.number(total.value()))
                .share("Share of known", total -> small.madeOf(() -> ShownNumber.share(total.share()), total.value()))
                .rows(rows(edition, Dimension.PLATFORM, Total::ofAForce));
    }

    static SheetTable<Total> gender(Edition edition, Small small) {
        Names names = Names.of(edition);
        return SheetTable.<Total>on("Gender", "Victims by gender, by nation and year")
                .about("Shares are of the victims whose gender is known.")
                .request(edition, Total::request)
                .text("Area", 24, total -> names.area(total.area()))
                .text("Period", 24, total -> English.period(total.period()))
                .text("Gender", 14, total -> names.category(Dimension.VICTIM_GENDER, total.category()))
                .number("Offences", total -> ofOneForce(total, small).number(total.value()))
                .share(
                        "Share of known",
                        total -> ofOneForce(total, small).madeOf(() -> ShownNumber.share(total.share()), total.value()))
                .rangeIfAny("Gender known", Shorthand.Z, Total::base)
                .count("Forces counted", Total::forcesReporting)
                .count("Forces asked", Total::forcesAsked)
                .rows(rows(edition, Dimension.VICTIM_GENDER, RowOrder::isArea));
    }

    /** The number of a nation in which one force answered is that of the force. */
    private static Small ofOneForce(Total total, Small small) {
        return total.forcesReporting() == 1 ? small : Small.NONE;
    }

    private static Stream<Total> rows(Edition edition, Dimension dimension, Predicate<Total> which) {
        return edition.figures().totals().stream()
                .filter(total -> total.dimension() == dimension)
                .filter(which)
                .sorted(RowOrder.ofTotals(edition));
    }
}
