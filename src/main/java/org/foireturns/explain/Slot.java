package org.foireturns.explain;

import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/**
 * A non-blank cell with what it may be.
 *
 * @param range of the cells that it covers by a merge; its own cell when it is not merged
 */
public record Slot(Cell cell, Sense sense, CellRange range) {
    boolean merged() {
        return !range.first().equals(range.last());
    }

    int indent() {
        String text = cell.text();
        int spaces = 0;
        while (spaces < text.length() && Character.isWhitespace(text.charAt(spaces))) {
            spaces++;
        }
        return cell.style().indent() * 2 + spaces;
    }
}
