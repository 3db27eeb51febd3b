package org.foireturns.reconcile;

/** Where a number that stands comes from, the best first. */
public enum Basis {
    /** The force's own answer to the question. */
    STATED("stated"),
    /** The total row or column of the force's table. */
    TOTAL_ROW("total row"),
    SUM_OF_PARTS("sum of parts"),
    SUM_OF_FORCES("sum of forces");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** As written in output files. */
    public String words() {
        return words;
    }
}
