package org.foireturns.explain;

import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/**
 * A non-blank cell with what it may be.
 *
 * @param range of the cells that it covers by a merge; its own cell when it is not merged
 * @param step how far it is set in by the column that it stands in, where labels go down in steps
 */
public record Slot(Cell cell, Sense sense, CellRange range, int step) {
    Slot(Cell cell, Sense sense, CellRange range) {
        this(cell, sense, range, 0);
    }

    Slot at(int newStep) {
        return new Slot(cell, sense, range, newStep);
    }

    private static final int STEP = 100;

    boolean merged() {
        return !range.first().equals(range.last());
    }

    int indent() {
        String text = cell.text();
        int spaces = 0;
        while (spaces < text.length() && Character.isWhitespace(text.charAt(spaces))) {
            spaces++;
        }
        return cell.style().indent() * 2 + spaces + step * STEP;
    }
}
