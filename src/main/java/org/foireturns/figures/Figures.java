package org.foireturns.figures;

import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;

/** All published numbers of one run. */
public record Figures(
        List<Total> totals,
        List<CheckedClaim> claims,
        List<Headline> headlines,
        List<LineageLine> lineage,
        List<FindingLine> findings) {
    public Figures {
        totals = List.copyOf(totals);
        claims = List.copyOf(claims);
        headlines = List.copyOf(headlines);
        lineage = List.copyOf(lineage);
        findings = List.copyOf(findings);
    }

    public static Figures of(
            Evidence evidence, List<Request> requests, Forces forces, Platforms platforms, List<Claim> claims) {
        return new Figures(List.of(), List.of(), List.of(), List.of(), evidence.findings());
    }
}
