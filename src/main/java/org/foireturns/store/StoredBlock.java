package org.foireturns.store;

import java.util.List;
import org.foireturns.model.Outcome;
import org.foireturns.model.finding.FindingLine;

/**
 * The outcomes of one block, to be stored together.
 *
 * @param reading id of the reading that it belongs to
 * @param number of the block in its file, from 0
 * @param labels how many of its cells are labels
 */
public record StoredBlock(
        String reading, int number, String sheet, List<Outcome> outcomes, int labels, List<FindingLine> findings) {
    public StoredBlock {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
