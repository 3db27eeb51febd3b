package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.figures.Headline;
import org.foireturns.model.Period;
import org.foireturns.report.Edition;
import org.jspecify.annotations.Nullable;

/** The draft sentences of the report, each with what its number measures. */
final class HeadlinesCsv {

    private HeadlinesCsv() {}

    static CsvTable<Headline> of(Edition edition) {
        return CsvTable.<Headline>named("headlines.csv")
                .text("id", Headline::figure)
                .text("request", Headline::request)
                .text("sentence", Headline::sentence)
                .text("measure", row -> row.subject().measure().id())
                .period(row -> row.subject().period())
                .text("dimension", row -> row.subject().dimension().id())
                .text("category", row -> row.subject().category())
                .text("baseline_start", row -> start(row.subject().baseline()))
                .text("baseline_end", row -> end(row.subject().baseline()))
                .text("figure", Headline::number)
                .text("base", Headline::base)
                .text("rounding", row -> row.firm() ? "firm" : "could change")
                .text("reason", Headline::reason)
                .rows(edition.figures().headlines().stream().sorted(Comparator.comparing(Headline::figure)));
    }

    private static String start(@Nullable Period period) {
        return period == null ? "" : period.start().toString();
    }

    private static String end(@Nullable Period period) {
        return period == null ? "" : period.end().toString();
    }
}
