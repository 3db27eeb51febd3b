package org.foireturns.model;

import java.util.BitSet;
import java.util.List;

/**
 * Packs rows as they are fed, and believes nothing: rows and cells out of order, more or fewer cells than were
 * announced, or a number of nothing are an {@link IllegalArgumentException}.
 */
final class FedRows implements RowFeed {
    private final List<Cell> often;
    private final PackedRows into;
    private final BitSet numbers;
    private final BitSet columns;
    private final ByteSink line = new ByteSink();
    private int row = -1;
    private int left;
    private boolean gaps;
    private int column;
    /** The column of the cell before in the row; below 0 when there is none. */
    private int before;

    private int cells;
    /** Cells that do not stand, and cells that say something else than is stored. */
    private int gone;

    private int altered;

    /** @param numbers takes the rows that hold a cell, and the last parameter the columns */
    FedRows(List<Cell> often, PackedRows into, BitSet numbers, BitSet columns) {
        this.often = List.copyOf(often);
        this.into = into;
        this.numbers = numbers;
        this.columns = columns;
        this.often.forEach(cell -> {
            expect(!cell.isBlank());
            into.often(cell);
        });
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("rows that no sheet has");
        }
    }

    @Override
    public void row(int next, int size, boolean told, int first) {
        expect(left == 0 && next > row && size > 0);
        row = next;
        left = size;
        gaps = told;
        column = first;
        before = -1;
        line.clear();
        PackedRows.head(line, size, told, first);
    }

    @Override
    public void gap(int more) {
        expect(gaps && more >= 0);
        column += more;
        line.number(more);
    }

    @Override
    public void often(int number) {
        expect(number < often.size());
        line.number(number + 1);
        take(often.get(number));
    }

    @Override
    public void once(Cell cell) {
        expect(!cell.isBlank());
        into.writeOnce(cell, line);
        take(cell);
    }

    private void take(Cell cell) {
        expect(left > 0 && column > before);
        before = column;
        columns.set(column);
        gone += cell.kind().stands() ? 0 : 1;
        altered += cell.shown().equals(Shown.AS_STORED) ? 0 : 1;
        cells++;
        left--;
        column += gaps ? 0 : 1;
        if (left == 0) {
            numbers.set(row);
            into.put(row, line);
        }
    }

    /** How many cells came; the last row must be whole. */
    int cells() {
        expect(left == 0);
        return cells;
    }

    int gone() {
        return gone;
    }

    int altered() {
        return altered;
    }
}
