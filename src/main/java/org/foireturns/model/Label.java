package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * A cell that governs values.
 *
 * @param text as typed, without its note mark
 * @param head the label at the top of the column of labels that this one stands in ("Victim gender" over "Girls"), or
 *     null
 * @param parent the label that this one is a part of: a header it stands under, a group it stands in, a label it is
 *     indented below; or null
 */
public record Label(
        Cell cell,
        String text,
        @Nullable Label head,
        @Nullable Cell parent) {
    public static Label of(Cell cell) {
        return new Label(cell, cell.text(), null, null);
    }

    public Label under(@Nullable Label newHead) {
        return new Label(cell, text, newHead, parent);
    }

    public Label within(@Nullable Cell newParent) {
        return new Label(cell, text, head, newParent);
    }
}
