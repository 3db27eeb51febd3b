package org.foireturns.reconcile;

/** What a tie-out found. */
public enum Verdict {
    ADDS_UP("adds up"),
    COULD_ADD_UP("could add up"),
    DOES_NOT_ADD_UP("does not add up");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As written in output files. */
    public String words() {
        return words;
    }
}
