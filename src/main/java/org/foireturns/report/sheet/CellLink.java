package org.foireturns.report.sheet;

/**
 * A cell or a few neighbours, to be followed to where the page draws them.
 *
 * @param label {@code B4} or {@code B4:C9}; all that are not drawn in one, as {@code B4, C9}
 * @param anchor of the first of them; empty when the page does not draw their sheet
 */
public record CellLink(String label, String anchor) {

    /** Whether it is one cell, and the page draws it. */
    public boolean single() {
        return !anchor.isEmpty() && label.indexOf(':') < 0;
    }
}
