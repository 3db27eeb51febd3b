package org.foireturns.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param row zero-based
 * @param left the first column of the list
 * @param cells its non-blank cells from left to right
 */
public record RawRecord(int row, int left, Collection<Cell> cells) {
    /** The cell of a column, counted from the left of the list; null when it is blank. */
    public @Nullable Cell cell(int column) {
        for (Cell cell : cells) {
            if (cell.address().column() == left + column) {
                return cell;
            }
        }
        return null;
    }
}
