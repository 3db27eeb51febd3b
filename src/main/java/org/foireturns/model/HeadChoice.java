package org.foireturns.model;

/**
 * What the officer said of the heads of a table or a list: that they stand in a row, or what stands below one of them.
 *
 * @param decision its id
 * @param where the row or the head was, {@code Q1!5} or {@code Q1!D5}
 * @param expects the heads of the row, as {@link HeadsSeen} joins them, or the one head
 * @param holds what the column holds, as one of {@code columns.properties} of the package pipeline; empty of a row
 */
public record HeadChoice(String decision, ReturnMeant of, String where, String expects, String holds) {
    /** Whether it is about a row, and not about a column. */
    public boolean ofRow() {
        return holds.isEmpty();
    }

    /** The sheet that it is about. */
    public String sheet() {
        return where.substring(0, Math.max(0, where.lastIndexOf('!')));
    }

    /** The row or the cell on it. */
    public String place() {
        return where.substring(where.lastIndexOf('!') + 1);
    }
}
