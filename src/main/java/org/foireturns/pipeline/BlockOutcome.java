package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.model.Outcome;
import org.foireturns.model.finding.FindingLine;

/**
 * What became of one block.
 *
 * @param labels how many of its cells are labels
 */
public record BlockOutcome(String sheet, List<Outcome> outcomes, int labels, List<FindingLine> findings) {
    public BlockOutcome {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
