package org.foireturns.report.csv;

import java.util.Comparator;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.model.Period;
import org.foireturns.report.Edition;
import org.jspecify.annotations.Nullable;

/** Each sentence that somebody wants to publish, beside what the returns say. */
final class ClaimsCsv {

    private ClaimsCsv() {}

    static CsvTable<CheckedClaim> of(Edition edition) {
        return CsvTable.<CheckedClaim>named("claims.csv")
                .text("id", row -> row.claim().id())
                .text("request", row -> row.claim().request())
                .text("source", row -> row.claim().source())
                .text("says", row -> row.claim().says())
                .text("measure", row -> row.claim().subject().measure().id())
                .text("area", row -> row.claim().area())
                .period(row -> row.claim().subject().period())
                .text("dimension", row -> row.claim().subject().dimension().id())
                .text("category", row -> row.claim().subject().category())
                .text("baseline_start", row -> start(row.claim().subject().baseline()))
                .text("baseline_end", row -> end(row.claim().subject().baseline()))
                .text("comparison", row -> row.claim().moreThan() ? "more-than" : "equals")
                .text("value", row -> row.claim().value())
                .text("figure", CheckedClaim::figure)
                .text("base", CheckedClaim::base)
                .text("verdict", row -> row.verdict().words())
                .text("reason", CheckedClaim::reason)
                .rows(edition.figures().claims().stream()
                        .sorted(Comparator.comparing(row -> row.claim().id())));
    }

    private static String start(@Nullable Period period) {
        return period == null ? "" : period.start().toString();
    }

    private static String end(@Nullable Period period) {
        return period == null ? "" : period.end().toString();
    }
}
