package org.foireturns.normalise;

import java.util.regex.Pattern;

/** What may be shown of a cell's text: at most 60 characters on one line, and nothing that looks like an identifier. */
final class ShownText {
    private static final int LONGEST = 60;
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\S@\\S|(?:\\+?[0-9][ -]?){9,}|(?i)\\b[a-z]{2} ?(?:[0-9]{2} ?){3}[a-d]\\b");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private ShownText() {}

    static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        if (IDENTIFIER.matcher(line).find()) {
            return "(not shown)";
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }
}
