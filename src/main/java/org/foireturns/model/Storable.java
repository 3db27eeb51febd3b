package org.foireturns.model;

/** Text as every database and every file takes it. */
public final class Storable {
    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /**
     * The same text with a replacement character for each NUL, and for each half of a pair of surrogates that has lost
     * its other half.
     */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean half = point <= Character.MAX_VALUE && Character.isSurrogate((char) point);
            whole.appendCodePoint(point == 0 || half ? REPLACEMENT : point);
        });
        return whole.toString();
    }
}
