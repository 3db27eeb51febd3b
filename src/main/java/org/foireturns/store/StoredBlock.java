package org.foireturns.store;

import java.util.List;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Outcome;
import org.foireturns.model.Proposed;
import org.foireturns.model.finding.FindingLine;

/**
 * The outcomes of one block, to be stored together.
 *
 * @param reading id of the reading that it belongs to
 * @param number of the block in its file, from 0
 * @param before how many of its rows that do not count were stored before
 * @param labels how many of its cells are labels
 * @param proposed what those of its values would count that hang on a question
 * @param drawn its cells as they are shown again; none when it is not drawn
 * @param heads what may be its heads, if it is drawn
 */
public record StoredBlock(
        String reading,
        int number,
        String sheet,
        int before,
        List<Outcome> outcomes,
        int labels,
        List<FindingLine> findings,
        List<Proposed> proposed,
        List<DrawnCell> drawn,
        HeadsSeen heads) {
    public StoredBlock {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        proposed = List.copyOf(proposed);
        drawn = List.copyOf(drawn);
    }
}
