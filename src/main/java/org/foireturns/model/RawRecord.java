package org.foireturns.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param row zero-based
 * @param left the first column of the list
 * @param cells its non-blank cells from left to right
 */
public record RawRecord(int row, int left, List<Cell> cells) {
    /** The cell of a column, counted from the left of the list; null when it is blank. */
    public @Nullable Cell cell(int column) {
        int wanted = left + column;
        int before = cells.isEmpty() ? 0 : cells.get(0).address().column();
        // It is the third behind the first of its row where no cell between them is blank, and none further behind.
        for (int at = Math.min(wanted - before, cells.size() - 1); at >= 0; at--) {
            Cell cell = cells.get(at);
            if (cell.address().column() <= wanted) {
                return cell.address().column() == wanted ? cell : null;
            }
        }
        return null;
    }

    /** How many of its cells stand in its own row; a merged one may reach into it from above. */
    public int own() {
        int own = 0;
        for (Cell cell : cells) {
            own += cell.address().row() == row ? 1 : 0;
        }
        return own;
    }
}
