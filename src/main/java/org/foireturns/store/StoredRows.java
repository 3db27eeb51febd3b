package org.foireturns.store;

import java.util.List;
import org.foireturns.model.Outcome;

/**
 * Rows of a list that do not count, to be stored before the list is read to its end.
 *
 * @param reading id of the reading that they belong to
 * @param block number of the list in its file, from 0
 * @param before how many rows of the list that do not count were stored before these
 */
public record StoredRows(String reading, int block, int before, List<Outcome> outcomes) {
    public StoredRows {
        outcomes = List.copyOf(outcomes);
    }
}
