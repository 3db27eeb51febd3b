package org.foireturns.read.screen;

import java.util.Collection;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/** Cells so far from the others that nobody scrolls to them. */
final class FarCells {
    private static final int BLANK_ROWS = 60;
    private static final int BLANK_COLUMNS = 26;

    private FarCells() {}

    /** All cells behind the first gap of two screens or more. */
    static List<Cell> of(Grid grid) {
        List<Integer> columns = grid.columns().boxed().toList();
        int row = behindGap(grid.rowNumbers(), BLANK_ROWS);
        int column = behindGap(columns, BLANK_COLUMNS);
        if (row == Integer.MAX_VALUE && column == Integer.MAX_VALUE) {
            return List.of();
        }
        return grid.cells().stream()
                .filter(cell -> cell.address().row() >= row || cell.address().column() >= column)
                .toList();
    }

    /** @param lines numbers in ascending order */
    private static int behindGap(Collection<Integer> lines, int gap) {
        int before = -1;
        for (int line : lines) {
            if (line - before > gap) {
                return line;
            }
            before = line;
        }
        return Integer.MAX_VALUE;
    }
}
