package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Tells the head over a column that has lost its names, "Victim name" over black bars, from the label of a form, beside
 * which a name stands.
 */
final class NameColumn {
    /** Rows that are looked at below a head. */
    private static final int ROWS = 3;

    private static final int FEWEST_HEADS = 3;
    private static final int FEWEST_ALIKE = 3;

    private NameColumn() {}

    /**
     * Whether a head stands over a column beside others: the rows below go on under its neighbour, with nobody in it.
     */
    static boolean at(Grid grid, Cell head) {
        int row = head.address().row();
        int column = head.address().column();
        List<Cell> own = new ArrayList<>();
        for (int below = row + 1; below <= row + ROWS; below++) {
            if (grid.cell(below, column + 1) == null) {
                return false;
            }
            Stream.ofNullable(grid.cell(below, column)).forEach(own::add);
        }
        boolean nobody = own.stream().allMatch(NameColumn::nobody) || sameInAll(own);
        return nobody && (!own.isEmpty() || grid.row(row).size() >= FEWEST_HEADS);
    }

    /** A bar, a mark of what is left out, or a code. */
    private static boolean nobody(Cell cell) {
        if (cell.text().chars().noneMatch(Character::isLetter)) {
            return true;
        }
        boolean code = cell.text().chars().anyMatch(Character::isDigit)
                && cell.text().strip().chars().noneMatch(Character::isWhitespace);
        return code || PersonHeads.nobody(cell.text());
    }

    /** Whether several cells say the same: no victims have one name. */
    static boolean sameInAll(Collection<Cell> cells) {
        return cells.size() >= FEWEST_ALIKE
                && cells.stream().allMatch(Cell::isText)
                && cells.stream().map(Cell::text).distinct().count() == 1;
    }
}
