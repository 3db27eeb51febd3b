package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * A text of a return that may change what its numbers say, and that was not understood.
 *
 * @param cell where it stands
 * @param over the numbers that it stands over as their title; null where nothing says of which it speaks
 */
public record UnclearNote(
        Address cell, String text, @Nullable CellRange over) {
    public UnclearNote {
        text = Storable.text(text);
    }

    /** The numbers that it stands over, in words behind its address; none where nothing says of which it speaks. */
    public String reach() {
        return over == null ? "" : " (over " + over + ")";
    }
}
