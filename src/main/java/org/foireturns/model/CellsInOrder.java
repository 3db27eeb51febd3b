package org.foireturns.model;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet in reading order; no more of them exist at a time than those of one row. */
final class CellsInOrder extends AbstractList<Cell> {
    private final Rows rows;

    CellsInOrder(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Iterator<Cell> iterator() {
        return within(rows, 0, Integer.MAX_VALUE - 1, 0, Integer.MAX_VALUE - 1);
    }

    /** The cells of a rectangle, both ends included. */
    static Iterator<Cell> within(Rows rows, int top, int bottom, int left, int right) {
        Iterator<Integer> numbers = rows.numbers(top, bottom).iterator();
        return new Iterator<>() {
            private Iterator<Cell> line = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!line.hasNext() && numbers.hasNext()) {
                    line = rows.row(numbers.next(), left, right + 1).iterator();
                }
                return line.hasNext();
            }

            @Override
            public Cell next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return line.next();
            }
        };
    }

    @Override
    public Cell get(int index) {
        Objects.checkIndex(index, size());
        Iterator<Cell> cells = iterator();
        for (int left = index; left > 0; left--) {
            cells.next();
        }
        return cells.next();
    }

    /** Goes through both lists once; to ask for each cell by its place would be to go through those before it. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof List<?> list) || list.size() != size()) {
            return false;
        }
        Iterator<?> others = list.iterator();
        for (Cell cell : this) {
            if (!cell.equals(others.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public int size() {
        return rows.cells();
    }
}
