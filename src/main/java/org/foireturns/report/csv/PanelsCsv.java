package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.figures.PanelLine;
import org.foireturns.model.Range;
import org.foireturns.report.Edition;
import org.jspecify.annotations.Nullable;

/** The forces of each comparison of two periods: who is in it, who is not and why. */
final class PanelsCsv {
    private static final Comparator<PanelLine> ORDER =
            Comparator.comparing(PanelLine::figure).thenComparing(PanelLine::force);

    private PanelsCsv() {}

    static CsvTable<PanelLine> of(Edition edition) {
        return CsvTable.<PanelLine>named("panels.csv")
                .text("figure", PanelLine::figure)
                .text("request", row -> row.panel().request())
                .text("area", row -> row.panel().area())
                .text("basis", row -> row.panel().alike() ? "like for like" : "all forces, not like for like")
                .text("force", PanelLine::force)
                .yesNo("in_both_periods", PanelLine::compared)
                .text("reason", PanelLine::reason)
                .text("baseline_start", row -> row.panel().then().start().toString())
                .text("baseline_end", row -> row.panel().then().end().toString())
                .numberIfAny("baseline_lower", row -> lower(row.before()))
                .numberIfAny("baseline_upper", row -> upper(row.before()))
                .period(row -> row.panel().now())
                .numberIfAny("lower", row -> lower(row.after()))
                .numberIfAny("upper", row -> upper(row.after()))
                .text("change_without", PanelLine::without)
                .rows(edition.figures().panels().stream().sorted(ORDER));
    }

    private static @Nullable Long lower(@Nullable Range number) {
        return number == null ? null : (Long) number.lower();
    }

    private static @Nullable Long upper(@Nullable Range number) {
        return number == null ? null : number.upper();
    }
}
