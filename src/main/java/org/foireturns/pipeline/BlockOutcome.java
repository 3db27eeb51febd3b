package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.model.Outcome;
import org.foireturns.model.Proposed;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.BlockReadings;

/**
 * What became of one block.
 *
 * @param labels how many of its cells are labels
 * @param readings which readings of its labels were possible, and why one won
 * @param proposed what those of its rejected values would count that hang on a question
 */
public record BlockOutcome(
        String sheet,
        List<Outcome> outcomes,
        int labels,
        List<FindingLine> findings,
        BlockReadings readings,
        List<Proposed> proposed) {
    public BlockOutcome {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        proposed = List.copyOf(proposed);
    }

    /** A block without a value that hangs on a question. */
    public BlockOutcome(
            String sheet, List<Outcome> outcomes, int labels, List<FindingLine> findings, BlockReadings readings) {
        this(sheet, outcomes, labels, findings, readings, List.of());
    }

    /** A block of which nothing is known but what became of its cells. */
    public BlockOutcome(String sheet, List<Outcome> outcomes, int labels, List<FindingLine> findings) {
        this(sheet, outcomes, labels, findings, BlockReadings.NONE);
    }
}
