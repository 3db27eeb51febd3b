package org.foireturns.report;

import java.util.function.IntPredicate;

/** Puts a readable code in the place of characters that nobody sees, so that a text cannot pretend to be another. */
public final class Visible {

    private static final int BRIEF = 160;

    private Visible() {}

    /** A text that somebody may have made endless, cut to what a reader reads, saying by how much. */
    public static String brief(String text) {
        int letters = text.codePointCount(0, text.length());
        return letters <= BRIEF
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "\u2026 ["
                        + English.counted(letters - BRIEF, "more character") + "]";
    }

    /** Replaces control characters other than tab and line ends, and halves of broken pairs, by {@code [U+0007]}. */
    public static String controls(String text) {
        return replace(text, Visible::isControl);
    }

    /** Replaces control characters and every character that only steers how its neighbours are shown. */
    public static String all(String text) {
        return replace(
                text, point -> isControl(point) || (point > '~' && Character.getType(point) == Character.FORMAT));
    }

    private static boolean isControl(int point) {
        if (point >= ' ' && point <= '~') {
            return false;
        }
        boolean layout = point == '\t' || point == '\n' || point == '\r';
        return Character.getType(point) == Character.SURROGATE || (Character.isISOControl(point) && !layout);
    }

    /** Where the first sign stands that no keyboard has. */
    private static int plain(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) <= '~') {
            at++;
        }
        return at;
    }

    private static String replace(String text, IntPredicate unseen) {
        int at = plain(text);
        while (at < text.length() && !unseen.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.substring(0, at));
        text.substring(at).codePoints().forEach(point -> {
            if (unseen.test(point)) {
                shown.append("[U+%04X]".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
