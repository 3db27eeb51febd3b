package org.foireturns.legend;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;

/**
 * The cells of a sheet that show a colour and nothing else, each beside the text that explains it:
 *
 * <pre>
 * [pink] Female
 * Female [pink]
 * </pre>
 */
final class Swatches {
    /** As far as a look for a number goes. */
    private static final int REACH = 400;

    private final Grid grid;
    private final Fills fills;

    Swatches(Grid grid) {
        this.grid = grid;
        this.fills = grid.fills();
    }

    /** A text with its colour in a blank cell at its side: on which, the row says. */
    List<KeyEntry> beside(Cell text) {
        Address at = text.address();
        boolean left = swatch(at.row(), at.column() - 1);
        boolean right = swatch(at.row(), at.column() + 1);
        if ((!left && !right) || labels(at)) {
            return List.of();
        }
        int row = side(at.row());
        boolean shared = !left && text(at.row(), at.column() + 2);
        if ((left && right && row == 0) || (shared && row < 0) || (left && !right && row > 0)) {
            return List.of();
        }
        int side = left && right ? row : left ? -1 : 1;
        Address place = new Address(at.row(), at.column() + side);
        return List.of(
                new KeyEntry(fills.at(place), text.text().strip(), text, List.of(at, place), row != 0 || !shared));
    }

    /**
     * On which side of their texts the colours of a row stand: before when it begins with one, behind when it ends so.
     */
    private int side(int row) {
        int before = 0;
        int behind = 0;
        for (Cell cell : grid.row(row)) {
            int column = cell.address().column();
            before += cell.isText() && swatch(row, column - 1) ? 1 : 0;
            behind += cell.isText() && swatch(row, column + 1) ? 1 : 0;
        }
        return Integer.compare(behind, before);
    }

    /**
     * Whether a cell is blank but for its colour, and no blank of a table: no more of its colour beside, no number
     * near.
     */
    private boolean swatch(int row, int column) {
        int colour = column < 0 ? Fills.NONE : fills.at(row, column);
        return colour != Fills.NONE
                && grid.cell(row, column) == null
                && !blankOf(colour, row, column - 1)
                && !blankOf(colour, row, column + 1)
                && !number(row, column, -1, 0)
                && !number(row, column, 1, 0);
    }

    private boolean blankOf(int colour, int row, int column) {
        return column >= 0 && grid.cell(row, column) == null && fills.at(row, column) == colour;
    }

    /** Whether a text stands in one row with numbers, with nothing blank between. */
    boolean labels(Address text) {
        return number(text.row(), text.column(), 0, -1) || number(text.row(), text.column(), 0, 1);
    }

    /** Whether a number is met on a way before a cell that is blank and without colour. */
    private boolean number(int row, int column, int down, int across) {
        for (int step = 1; step < REACH; step++) {
            int at = row + step * down;
            int beside = column + step * across;
            Cell cell = at < 0 || beside < 0 ? null : grid.cell(at, beside);
            if (cell != null && cell.kind() == CellKind.NUMBER) {
                return true;
            }
            if (cell == null && (at < 0 || beside < 0 || fills.at(at, beside) == Fills.NONE)) {
                return false;
            }
        }
        return false;
    }

    private boolean text(int row, int column) {
        Cell cell = grid.cell(row, column);
        return cell != null && cell.isText();
    }
}
