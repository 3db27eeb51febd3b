package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;

/** Whether the returns add up, what forces restated, and who answered what. */
public record Reconciliation(
        List<TieOut> tieOuts, List<Revision> revisions, List<Response> responses, List<FindingLine> findings) {
    public Reconciliation {
        tieOuts = List.copyOf(tieOuts);
        revisions = List.copyOf(revisions);
        responses = List.copyOf(responses);
        findings = List.copyOf(findings);
    }

    public static Reconciliation of(Evidence evidence, List<Request> requests, Forces forces) {
        return new Reconciliation(List.of(), List.of(), List.of(), evidence.findings());
    }
}
