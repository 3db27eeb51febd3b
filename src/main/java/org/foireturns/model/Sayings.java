package org.foireturns.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What the cells of a sheet of usual size say, each once, and in which row: a list says the same few words in most. */
final class Sayings {
    private static final int SEVERAL = -1;

    private final Map<Said, Integer> rows = new HashMap<>();

    void add(Cell cell) {
        rows.merge(cell.said(), cell.address().row(), (first, next) -> first.equals(next) ? first : SEVERAL);
    }

    /**
     * The rows in which something stands that is looked for.
     *
     * @param all those in which anything stands, where it may stand in several
     */
    BitSet rows(Asking asking, BitSet all) {
        BitSet found = new BitSet();
        for (Map.Entry<Said, Integer> said : rows.entrySet()) {
            if (asking.once(said.getKey())) {
                if (said.getValue() == SEVERAL) {
                    return all;
                }
                found.set(said.getValue());
            }
        }
        return found;
    }
}
