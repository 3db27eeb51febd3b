package org.foireturns.explain;

/**
 * The numbered questions of a field, from the top: the next one opens a new table.
 *
 * <pre>
 * Q1 Gender |         question 1, under which the heads stand
 * Sex       | 2018/19
 * Female    | 3
 * Q2 Age    |         question 2, which opens the next table
 * </pre>
 *
 * <p>Heads that stand above the first question hold for all.
 */
final class Questions {
    private final Rows rows;
    /** The question that the heads of the body stand under; 0 when they stand under none. */
    private int open;
    /** The last question that was met. */
    private int met;
    /** The last question that was met at the last row that may be one of heads. */
    private int overHeads;

    Questions(Rows rows) {
        this.rows = rows;
    }

    /** Tells that a row was passed. */
    void meet(int row) {
        int opened = rows.section(row);
        met = opened > 0 ? opened : met;
        overHeads = rows.field().row(row).size() > 1 ? met : overHeads;
    }

    /**
     * Tells that a body begins.
     *
     * @param headed whether there are heads over it
     */
    void begin(boolean headed) {
        open = headed ? overHeads : 0;
    }

    /**
     * Whether a row opens the next question, or, where the body has no heads, any later one in a line of its own.
     *
     * @param headed whether there are heads over the body
     */
    boolean nextOpensAt(int row, boolean headed) {
        int opened = rows.section(row);
        return headed
                ? open > 0 && opened == open + 1
                : met > 0 && opened > met && rows.field().row(row).size() == 1;
    }
}
