package org.foireturns.model;

import java.util.AbstractCollection;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Numbers of rows in ascending order, a bit for each. */
final class RowNumbers extends AbstractCollection<Integer> {
    private final BitSet rows;
    private final int first;
    private final int last;

    /** The numbers from one to another, both included. */
    RowNumbers(BitSet rows, int first, int last) {
        this.rows = rows;
        this.first = Math.max(0, first);
        this.last = Math.min(last, rows.length() - 1);
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int next = after(first);

            private int after(int from) {
                int row = from > last ? -1 : rows.nextSetBit(from);
                return row > last ? -1 : row;
            }

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public Integer next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                int row = next;
                next = after(row + 1);
                return row;
            }
        };
    }

    @Override
    public int size() {
        return first > last ? 0 : rows.get(first, last + 1).cardinality();
    }

    @Override
    public boolean isEmpty() {
        return !iterator().hasNext();
    }
}
