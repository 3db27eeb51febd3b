package org.foireturns.report.xlsx;

import java.util.regex.Pattern;
import org.foireturns.report.Visible;

/** Makes any text one that XML can hold and Excel shows as it is. */
final class SafeText {
    /** The most characters that Excel keeps in a cell or a comment. */
    static final int MOST = 32_767;

    private static final String RUNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** The text with every character visible, line ends as Excel writes them, and no longer than a cell may be. */
    static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String seen = Visible.all(lines).replace("\uFFFE", "[U+FFFE]").replace("\uFFFF", "[U+FFFF]");
        String fit = cut(seen, MOST);
        return fit.contains("_x") ? ESCAPED.matcher(fit).replaceAll("_x005F_") : fit;
    }

    /** No more characters than given; a text that is cut says so. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        String tail = "\u2026 [cut: %d characters in all]".formatted(text.length());
        int end = most - tail.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + tail;
    }

    /** Whether a spreadsheet would take the text for a formula if somebody typed it. */
    static boolean runs(String text) {
        return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0;
    }
}
