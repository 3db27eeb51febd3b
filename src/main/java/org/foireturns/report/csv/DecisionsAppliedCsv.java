package org.foireturns.report.csv;

import java.util.stream.Collectors;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.report.Edition;
import org.foireturns.report.RaisedFinding;

/** What became of each decision in this run, in the order in which they were decided. */
final class DecisionsAppliedCsv {
    private DecisionsAppliedCsv() {}

    static CsvTable<JudgedDecision> of(Edition edition) {
        return CsvTable.<JudgedDecision>named("decisions-applied.csv")
                .text("id", row -> row.decision().id())
                .text("type", row -> row.decision().type().word())
                .text("request", row -> row.decision().request())
                .text("force", row -> row.decision().force())
                .text("file", row -> row.decision().file())
                .text("where", row -> row.decision().where())
                .text("expects", row -> row.decision().expects())
                .text("becomes", row -> row.decision().becomes())
                .text("reason", row -> row.decision().reason())
                .text("decided_by", row -> row.decision().decidedBy())
                .text("decided_on", row -> row.decision().decidedOn().toString())
                .text("approved_by", row -> row.decision().approvedBy())
                .text("review_by", row -> reviewBy(row.decision()))
                .text("state", row -> row.state().word())
                .text("due_for_review", row -> row.due() ? "yes" : "no")
                .text("effect", JudgedDecision::effect)
                .text("findings", row -> findings(row, edition))
                .rows(edition.docket().decisions().stream());
    }

    private static String reviewBy(Decision decision) {
        return decision.reviewBy() == null ? "" : decision.reviewBy().toString();
    }

    /** The ids of the findings that it settles, as {@code findings.csv} has them. */
    private static String findings(JudgedDecision row, Edition edition) {
        return edition.docket().settled().stream()
                .filter(finding -> row.settled().contains(finding.line()))
                .map(RaisedFinding::id)
                .collect(Collectors.joining(" "));
    }
}
