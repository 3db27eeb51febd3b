package org.foireturns.model;

/** The signs by which a note belongs to what bears the same, as parts of regular expressions. */
public final class NoteSigns {
    /** Those that are written for it alone, to stand within brackets: "*", "\u2020". */
    public static final String USUAL = "*\u2020\u2021#^~\u00a7\u00b6";

    /** Up to three of them, or digits above the line: "**", "\u00b9". */
    public static final String MARK = "[" + USUAL + RaisedDigits.ALL + "]{1,3}";

    /**
     * Up to three of whatever is no letter, no digit and no sign of a sentence or of a number. It is the sign of a note
     * only before words or where something else bears it.
     */
    public static final String ANY = "[^\\p{L}\\p{N}\\s\"'()\\[\\].,:;=<>%\u00a3&/?!+-]{1,3}";

    private NoteSigns() {}
}
