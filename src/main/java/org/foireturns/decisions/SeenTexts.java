package org.foireturns.decisions;

import java.util.regex.Pattern;

/** Texts compared as the officer sees them: a spreadsheet program may have put them down again in its own way. */
final class SeenTexts {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    /** Put before a sign in our tables, so that no spreadsheet program runs it. */
    private static final Pattern GUARD = Pattern.compile("^'(?=[=+@-])");

    private static final Pattern LEADING_ZEROS = Pattern.compile("0+(?=\\d+$)");

    private SeenTexts() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /**
     * With single spaces, without the apostrophe of our tables, and a number without the zeros that Excel takes off.
     */
    static String plain(String text) {
        String spaced =
                GUARD.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceFirst("");
        return LEADING_ZEROS.matcher(spaced).lookingAt()
                ? LEADING_ZEROS.matcher(spaced).replaceFirst("")
                : spaced;
    }
}
