package org.foireturns.model;

/** What a cell stores. A blank cell is no cell at all: a grid does not hold it. */
public enum CellKind {
    NUMBER,
    TEXT,
    /** A number that its format shows as a date, or a cell that the file says is a date. */
    DATE,
    BOOLEAN,
    /** {@code #REF!}, {@code #N/A} and the like. */
    ERROR,
    /** A formula whose result the file does not hold. It is never read as 0. */
    UNCALCULATED,
    /** Crossed out altogether: what stood here is no part of the answer any more. */
    STRUCK,
    /** A number or a text of which the sheet shows nothing. What it says is not kept. */
    UNSEEN;

    /** Whether it is part of what the sheet says. */
    public boolean stands() {
        return this != STRUCK && this != UNSEEN;
    }
}
