package org.foireturns.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/** A cell that may head codes of a field, or of two fields where it is the corner of a table: "AGE_BAND \\ SEX". */
record FieldHead(Grid grid, Cell cell) {
    /** What parts the names of rows and of columns in the corner of a table. */
    private static final Pattern CORNER = Pattern.compile("\\s*[\\\\/|]\\s*");

    /** The fields that a head names: its own, or both of a corner. */
    static List<String> fields(Cell head) {
        List<String> parts = List.of(CORNER.split(key(head)));
        return parts.size() == 2 ? parts : List.of(key(head));
    }

    List<String> fields() {
        return fields(cell);
    }

    /** A code or the name of a field as it is compared. */
    static String key(Cell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT);
    }

    /** The cells below, and those at its right where it is a corner. */
    List<List<Cell>> headed() {
        return fields().size() == 1 ? List.of(below()) : List.of(below(), behind());
    }

    private List<Cell> behind() {
        return grid.row(cell.address().row()).stream()
                .filter(right -> right.address().column() > cell.address().column())
                .toList();
    }

    /** The cells below, down to a blank row: another table may stand below that. */
    List<Cell> below() {
        List<Cell> column = column();
        int end = 1;
        while (end < column.size()
                && column.get(end).address().row()
                        == column.get(end - 1).address().row() + 1) {
            end++;
        }
        return column.subList(0, Math.min(end, column.size()));
    }

    /** All cells below, down to the end of the sheet. */
    List<Cell> column() {
        List<Cell> below = new ArrayList<>();
        for (int row : grid.rowNumbersBelow(cell.address().row())) {
            Cell next = grid.cell(row, cell.address().column());
            if (next != null) {
                below.add(next);
            }
        }
        return below;
    }
}
