package org.foireturns.decisions;

import java.util.regex.Pattern;

/** Texts compared as the officer sees them: a spreadsheet program may have put them down again in its own way. */
final class Seen {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0+(?=\\d+$)");

    private Seen() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** With single spaces, and a number without the zeros in front that Excel takes off. */
    static String plain(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ").strip();
        return LEADING_ZEROS.matcher(spaced).lookingAt()
                ? LEADING_ZEROS.matcher(spaced).replaceFirst("")
                : spaced;
    }
}
