package org.foireturns.sight;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The labels in the row of a value: at its left, else at its right.
 *
 * @param labels from the nearest outwards
 * @param inner column of the nearest
 * @param outer column of the farthest
 * @param filled how many of them, the farthest ones, stand in a row above and are not repeated
 */
record Beside(List<Cell> labels, int inner, int outer, int filled) {
    /** The labels of the row; empty when there are none. */
    static @Nullable Beside of(Sheet sheet, int row, int column) {
        Beside left = of(sheet, row, column, -1);
        Beside right = left == null ? of(sheet, row, column, 1) : null;
        return right != null && !stands(sheet, row, column, right.inner) ? null : left == null ? right : left;
    }

    /**
     * Whether a label at the right is that of a value: under a head, only when another value and another label stand
     * the same way next to them.
     */
    private static boolean stands(Sheet sheet, int row, int column, int label) {
        boolean company = (sheet.value(row - 1, column) && sheet.label(row - 1, label) != null)
                || (sheet.value(row + 1, column) && sheet.label(row + 1, label) != null);
        return company
                || sheet.label(row - 1, column) == null
                || sheet.labels(row - 1, 0, sheet.columns()).size() == 1;
    }

    private static @Nullable Beside of(Sheet sheet, int row, int column, int step) {
        int inner = sheet.nextLabel(row, column, step);
        if (inner < 0) {
            return null;
        }
        List<Cell> labels = new ArrayList<>();
        int outer = inner;
        int filled = 0;
        int blanks = 0;
        for (int at = inner; within(sheet, at) && !sheet.value(row, at) && blanks < 2; at += step) {
            Cell label = sheet.label(row, at);
            Cell above = label == null && step < 0 ? above(sheet, row, at) : null;
            blanks = label == null && above == null ? blanks + 1 : 0;
            Cell found = label == null ? above : label;
            if (found != null && !labels.contains(found)) {
                labels.add(found);
                outer = at;
                filled += label == null ? 1 : 0;
            }
        }
        return new Beside(List.copyOf(labels), inner, outer, filled);
    }

    /** The label that a blank cell repeats: the one above it, unless labels of its column are repeated. */
    private static @Nullable Cell above(Sheet sheet, int row, int column) {
        for (int above = row - 1; above >= Math.max(0, row - Sheet.REACH); above--) {
            Cell label = sheet.label(above, column);
            if (sheet.value(above, column) || !sheet.hasValue(above, 0, sheet.columns())) {
                return null;
            }
            if (label != null) {
                Cell before = sheet.label(above - 1, column);
                boolean repeats =
                        before != null && !before.equals(label) && before.text().equals(label.text());
                boolean flat = sheet.label(above, column - 1) != null && sheet.label(above, column + 1) == null;
                return repeats || flat ? null : label;
            }
        }
        return null;
    }

    private static boolean within(Sheet sheet, int column) {
        return column >= 0 && column < sheet.columns();
    }
}
