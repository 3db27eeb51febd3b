package org.foireturns.model;

/** Digits above the line, which are the numbers of notes: 82\u00b9 is 82 with note 1. */
public final class RaisedDigits {
    /** They all, to stand within the brackets of a regular expression. */
    public static final String ALL = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079";

    private RaisedDigits() {}
}
