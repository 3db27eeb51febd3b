package org.foireturns.read.screen;

import org.foireturns.model.CellRange;

/** The smallest rectangle around some cells. */
public final class Box {
    private int firstRow = Integer.MAX_VALUE;
    private int firstColumn = Integer.MAX_VALUE;
    private int lastRow;
    private int lastColumn;
    private int cells;

    /** Takes in one more cell. */
    public void add(int row, int column) {
        firstRow = Math.min(firstRow, row);
        firstColumn = Math.min(firstColumn, column);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
        cells++;
    }

    public int cells() {
        return cells;
    }

    /** {@code B7:C9}; empty when there is no cell. */
    public String range() {
        return cells == 0
                ? ""
                : CellRange.of(firstRow, firstColumn, lastRow, lastColumn).toString();
    }
}
