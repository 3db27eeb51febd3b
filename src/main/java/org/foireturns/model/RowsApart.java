package org.foireturns.model;

import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the rows of a long list in which something stands that need not be a record's own: heads, notes, and texts that
 * few rows have. What a record says and no other does, in a column in which most do so, is a reference or the like: it
 * tells nothing of other cells.
 */
final class RowsApart {
    /** In the first rows heads stand. */
    static final int FIRST = 50;
    /** So many rows that say something of their own make a column of such. */
    static final int MANY = 1_000;

    private final BitSet apart = new BitSet();
    /** By column, the rows of records that say something of their own in it. */
    private final NavigableMap<Integer, BitSet> own = new TreeMap<>();

    private final double usual;

    /** @param usual how many cells a row has on average */
    RowsApart(double usual) {
        this.usual = usual;
    }

    /**
     * Takes a cell that says what hardly another says.
     *
     * @param size how many cells its row has
     */
    void add(int row, int column, int size) {
        if (row < FIRST || 2 * size <= usual) {
            apart.set(row);
        } else {
            own.computeIfAbsent(column, none -> new BitSet()).set(row);
        }
    }

    /** Those rows, when all cells were added. */
    BitSet rows() {
        own.values().stream().filter(rows -> rows.cardinality() < MANY).forEach(apart::or);
        own.clear();
        return apart;
    }
}
