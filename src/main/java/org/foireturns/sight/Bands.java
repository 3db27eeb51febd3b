package org.foireturns.sight;

import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** Tells whether "1-4", "&lt;5" or "x" is a count or a label, by what stands around it. */
final class Bands {
    private final Sheet sheet;
    private final Looks looks;
    private final Grammar grammar;

    Bands(Sheet sheet, Looks looks, Grammar grammar) {
        this.sheet = sheet;
        this.looks = looks;
        this.grammar = grammar;
    }

    /**
     * Whether a text that may be a number is one of those around it: numbers stand over it or in its row, or the label
     * at its left says a value. In a column of labels, and as the first of its row, it is a label.
     */
    boolean among(Cell cell, int row, int column) {
        Cell left = past(row, column, 0, -1);
        Cell head = past(row, column, -1, 0);
        if (left == null) {
            left = first(row, column);
        }
        if (left == null || (head != null && head.isText() && Saying.named(grammar.read(head.text())) != null)) {
            return false;
        }
        if (Looks.BAND.matcher(cell.text().strip()).matches()) {
            boolean crossed = head != null
                    && grammar.read(head.text()).facts().stream()
                            .anyMatch(fact -> fact.isValue() && !(fact instanceof Fact.OfAge))
                    && grammar.read(left.text()).facts().stream().anyMatch(Fact::isValue);
            if (crossed || !small(cell)) {
                return crossed;
            }
        }
        if (sees(row, column, -1, 0)) {
            return true;
        }
        boolean stub = !sees(row, column, 1, 0) && (labelled(row + 1, column) || labelled(row - 1, column));
        return !stub
                && (sees(row, column, 0, -1)
                        || sees(row, column, 0, 1)
                        || cell.text().equals(text(row, column - 1))
                        || (cell.text().equals(text(row, column + 1))
                                && cell.text().strip().length() == 1)
                        || (cell.text().strip().length() > 1
                                && grammar.read(left.text()).facts().stream().anyMatch(Bands::speaks)));
    }

    private boolean small(Cell cell) {
        return grammar.read(cell.text())
                .one(Fact.OfAge.class)
                .filter(fact -> fact.age().to() <= Looks.SMALL)
                .isPresent();
    }

    private static boolean speaks(Fact fact) {
        return fact.isValue()
                || fact instanceof Fact.Whole
                || fact instanceof Fact.Unknown
                || fact instanceof Fact.Other;
    }

    private String text(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell == null ? "" : cell.text();
    }

    private boolean labelled(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell != null
                && (looks.at(row, column) == Looks.Look.LABEL || !small(cell))
                && looks.counts(row, column + 1)
                && grammar.read(cell.text()).says(Fact.OfAge.class);
    }

    private @Nullable Cell first(int row, int column) {
        for (int left = 0; left < column; left++) {
            if (sheet.at(row, left) != null) {
                return sheet.at(row, left);
            }
        }
        return null;
    }

    /** The next label in a direction, past all that may be a number. */
    private @Nullable Cell past(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Cell cell = sheet.at(row + i * down, column + i * right);
            if ((cell == null && right == 0) || row + i * down < 0 || column + i * right < 0) {
                return null;
            }
            if (cell != null && looks.at(row + i * down, column + i * right) == Looks.Look.LABEL) {
                return cell;
            }
        }
        return null;
    }

    /** Whether a number stands in a direction before any label or blank. */
    private boolean sees(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Looks.Look look = looks.at(row + i * down, column + i * right);
            if (look == Looks.Look.LABEL || sheet.at(row + i * down, column + i * right) == null) {
                return false;
            }
            if (look == Looks.Look.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
