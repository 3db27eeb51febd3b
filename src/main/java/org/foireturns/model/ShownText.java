package org.foireturns.model;

import java.util.regex.Pattern;

/**
 * What may be shown of a cell's text, in a finding, in the audit log or anywhere else: at most 60 characters on one
 * line, and nothing that may point to a person.
 */
public final class ShownText {
    private static final int LONGEST = 60;
    private static final String NOT_SHOWN = "(not shown)";
    private static final Pattern LIKE_AN_IDENTIFIER = Pattern.compile("\\S@\\S|(?:\\+?[0-9][ -]?){9}");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private ShownText() {}

    /** What may be shown of a cell, as it is typed. */
    public static String of(Cell cell) {
        return of(cell.typed());
    }

    public static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        if (LIKE_AN_IDENTIFIER.matcher(line).find() || !PersonMark.in(line).isEmpty()) {
            return NOT_SHOWN;
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }
}
