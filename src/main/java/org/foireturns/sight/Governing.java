package org.foireturns.sight;

import java.util.List;
import java.util.function.Predicate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cell can govern a number: it knows where both stand and what stands between, and not what either says. Of a
 * label between it can ask whether that is a rival, which says something else of the same kind: the nearer of two
 * rivals governs, and the other does not.
 */
final class Governing {
    /** How a cell governs a number. */
    enum Way {
        /** The number tells itself what it counts: "12 girls". */
        ITSELF,
        /** It stands in the row, or fills down into it. */
        ROW,
        /** It stands over the column or below it, or reaches across into it. */
        COLUMN,
        /** It heads the label that stands in the row or over the column, as "Female" does over "0-4" and "5-9". */
        BLOCK,
        /** It is a heading or title over all that stands below, down to the next of its kind. */
        OVER
    }

    private final Sheet sheet;
    private final LabelRows rows;

    Governing(Sheet sheet) {
        this.sheet = sheet;
        this.rows = new LabelRows(sheet);
    }

    /** How a cell governs a number; null when it cannot. */
    @Nullable
    Way of(Cell value, Cell witness, Predicate<Cell> rival) {
        CellRange number = sheet.place(value);
        CellRange label = sheet.place(witness);
        if (label.contains(number.first())) {
            return Way.ITSELF;
        }
        if (inRow(number, label)) {
            int row = Math.max(number.first().row(), label.first().row());
            return nearestIn(row, number, label, other -> !isAt(number, other) && rival.test(other)) ? Way.ROW : null;
        }
        if (label.first().row() > number.last().row()) {
            return below(number, label) ? Way.COLUMN : null;
        }
        Way over = over(number, label) ? heading(number, label, rival) : null;
        if (over != null) {
            return over;
        }
        if (filledDown(number, label)) {
            return Way.ROW;
        }
        return overLabel(number, label, rival) || besideHead(number, label, rival) ? Way.BLOCK : null;
    }

    /** Whether a text is a note at the end of its sheet, the only one of its row: it may say when all was counted. */
    boolean endsSheet(Cell text) {
        CellRange place = sheet.place(text);
        return alone(place)
                && sheet.cells().stream()
                        .map(cell -> cell.address())
                        .noneMatch(at -> at.row() > place.last().row() && sheet.value(at.row(), at.column()));
    }

    /** Whether a label is the number itself: "<5" may be an age as well. */
    private boolean isAt(CellRange number, Cell other) {
        return sheet.place(other).contains(number.first());
    }

    private static boolean inRow(CellRange number, CellRange label) {
        return label.first().row() <= number.last().row()
                && number.first().row() <= label.last().row();
    }

    private static boolean inColumn(CellRange number, CellRange label) {
        return label.first().column() <= number.last().column()
                && number.first().column() <= label.last().column();
    }

    /** Whether no rival stands in a row between the column of a number and a label. */
    private boolean nearestIn(int row, CellRange number, CellRange label, Predicate<Cell> rival) {
        int column = number.first().column();
        List<Cell> between = label.last().column() < column
                ? sheet.labels(row, label.last().column() + 1, column)
                : sheet.labels(row, column, label.first().column() - 1);
        return between.stream().noneMatch(rival);
    }

    /**
     * Whether a label stands over the column of a number, or reaches across blank cells into it. One with numbers in
     * its own row is the label of these.
     */
    private boolean over(CellRange number, CellRange label) {
        return inColumn(number, label)
                || (!sheet.hasValue(label.last().row(), 0, sheet.columns()) && reaches(number, label));
    }

    /** Whether nothing stands in the row of a label from there to the column of a number. */
    private boolean reaches(CellRange number, CellRange label) {
        int column = number.first().column();
        int step = label.last().column() < column ? -1 : 1;
        int end = step < 0 ? label.last().column() : label.first().column();
        for (int at = column; at != end; at += step) {
            if (sheet.at(label.last().row(), at) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a label is a caption below a number, or one of the heads below a table: no blank row lies between, and it
     * is no heading of what follows.
     */
    private boolean below(CellRange number, CellRange label) {
        int row = number.last().row() + 1;
        while (row < label.first().row() && !sheet.blankRow(row)) {
            row++;
        }
        return row == label.first().row()
                && (inColumn(number, label)
                        || (!alone(label) && over(number, label))
                        || titlesCaptions(label)
                        || caption(label));
    }

    /** Whether a label is the only one of the last row before a blank one. */
    private boolean caption(CellRange label) {
        int row = label.first().row();
        return alone(label) && sheet.blankRow(row + 1) && !sheet.blankRow(row - 1);
    }

    /** Whether a label is the only one of its row, right below a row of heads: then it titles the table over these. */
    private boolean titlesCaptions(CellRange label) {
        int heads = label.first().row() - 1;
        return alone(label)
                && sheet.labels(heads, 0, sheet.columns()).size() > 1
                && !sheet.hasValue(heads, 0, sheet.columns());
    }

    /** A label over the column of a number is one of its heads, or a heading further up. */
    private @Nullable Way heading(CellRange number, CellRange label, Predicate<Cell> rival) {
        if (rivalBetween(number, label, rival)) {
            return null;
        }
        int last = label.last().row();
        boolean nearest = inColumn(number, label)
                && rows.between(last, number.first().row(), number.first().column())
                        .isEmpty();
        if (nearest || last >= rows.heads(number.first()).top()) {
            return Way.COLUMN;
        }
        boolean across =
                inColumn(number, label) && label.last().column() > label.first().column();
        // What is merged over several columns stands over each table below it that has these.
        boolean another = !across && headsOthers(label) && !alone(label) && parted(number, label);
        return another ? null : Way.OVER;
    }

    /** Whether a label heads a column of other numbers; "n/a" in the next field of a form is not such a number. */
    private boolean headsOthers(CellRange label) {
        int column = label.first().column();
        int row = label.last().row() + 1;
        while (!sheet.blankRow(row) && !number(row, column)) {
            row++;
        }
        return number(row, column);
    }

    private boolean number(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell != null && sheet.value(row, column) && cell.text().chars().anyMatch(Character::isDigit);
    }

    /** Whether a label is the only one of its row, and no number stands there. */
    private boolean alone(CellRange label) {
        int row = label.first().row();
        return sheet.labels(row, 0, sheet.columns()).size() == 1 && !sheet.hasValue(row, 0, sheet.columns());
    }

    /** Whether a blank row lies between a label and the heads over a number. */
    private boolean parted(CellRange number, CellRange label) {
        int top = rows.heads(number.first()).top();
        int row = label.last().row() + 1;
        while (row < top && !sheet.blankRow(row)) {
            row++;
        }
        return row < top;
    }

    /** Whether a rival stands between, over the number or as a heading below the label. */
    private boolean rivalBetween(CellRange number, CellRange label, Predicate<Cell> rival) {
        int above = label.last().row();
        int below = number.first().row();
        int column = number.first().column();
        int under = label.first().column();
        return rows.between(above, below, column).stream().anyMatch(row -> rival(row, column, rival))
                || rows.headingsBetween(above, below, under).stream().anyMatch(row -> rival(row, under, rival));
    }

    /** The last row before a blank one belongs to what stands above it, as a caption does, and says nothing below. */
    private boolean rival(int row, int column, Predicate<Cell> rival) {
        Cell label = sheet.label(row, column);
        boolean caption = sheet.blankRow(row + 1) && !sheet.blankRow(row - 1);
        return label != null && !caption && rival.test(label);
    }

    /** Whether nothing stands below a label down to the row of a number. */
    private boolean filledDown(CellRange number, CellRange label) {
        int row = label.last().row() + 1;
        while (row <= number.first().row() && sheet.at(row, label.first().column()) == null) {
            row++;
        }
        return row > number.first().row();
    }

    /**
     * Whether a label heads the one in the row of a number. One that has a number in the same column itself does so
     * only where no other head begins between.
     */
    private boolean overLabel(CellRange number, CellRange label, Predicate<Cell> rival) {
        int column = label.first().column();
        int row = number.first().row();
        boolean counted = sheet.value(label.first().row(), number.first().column());
        return sheet.label(row, column) != null
                && !(counted
                        && rows.heads(number.first()).first() > label.first().row())
                && rows.between(label.last().row(), row + 1, column).stream()
                        .map(at -> sheet.label(at, column))
                        .noneMatch(between -> between != null && rival.test(between));
    }

    /** Whether a label heads those beside it, of which one stands over the column of a number. */
    private boolean besideHead(CellRange number, CellRange label, Predicate<Cell> rival) {
        int row = label.first().row();
        return !inColumn(number, label)
                && sheet.label(row, number.first().column()) != null
                && row >= rows.heads(number.first()).top()
                && nearestIn(row, number, label, rival);
    }
}
