package org.foireturns.normalise;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.RaisedDigits;

/**
 * Footnote marks typed behind a label or a number: {@code 82¹}, {@code 2019/20 [note 2]}, {@code 264*}. A superscript
 * digit is a mark, a plain digit never is. What is nothing but a mark stays as it is.
 */
final class Marks {
    private static final String RAISED = "[" + RaisedDigits.ALL + "]";
    /** A longer text is a letter, of which no mark is taken. */
    private static final int LONGEST = 2_000;

    /** A letter that stands for nothing but a note, behind a number alone: "96 (a)". "(c)" and "(e)" may say more. */
    private static final Pattern LETTER = Pattern.compile("^(\\s*[0-9][0-9,]{0,9})\\s*[\\[(][abd][\\])]\\s*$");

    private static final Pattern BEFORE = Pattern.compile("^[*\u2020\u2021\u00a7#^]+\\s*(?=\\p{L})");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<=(?:\\p{L}|[0-9]{4}|[/-][0-9]{2})[) ]{0,2}) ?\\([0-9]\\)$");

    private final Pattern behind;

    /**
     * Marks in words.
     *
     * @param notes words that lead to a note, with its number or without: "[note 2]"
     * @param revised words that say how sure a number is: "(r)"
     */
    Marks(List<String> notes, List<String> revised) {
        String noted = "[\\[(]" + AnyOf.these(notes) + " ?[0-9a-z]?[\\])]|\\[[0-9]{1,2}]";
        String said = "[\\[(]" + AnyOf.these(revised) + "[\\])]";
        this.behind = Pattern.compile("(?i)(?<=[\\p{L}\\p{N})+%])\\s*(?:" + RAISED + "+(?:," + RAISED
                + "+)*+|[*\u2020\u2021\u00a7#^]+|" + noted + "|" + said + ")\\s*$");
    }

    /** A value without the marks behind it. */
    String offValue(String text) {
        if (!mayEndInMark(text)) {
            return text;
        }
        String bare = LETTER.matcher(text).replaceFirst("$1");
        String shorter = behind.matcher(bare).replaceFirst("");
        while (!shorter.equals(bare) && !shorter.isBlank()) {
            bare = shorter;
            shorter = behind.matcher(bare).replaceFirst("");
        }
        return bare;
    }

    private static boolean mayEndInMark(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last > 'z' || !Character.isLetterOrDigit(last);
    }

    /** A label without the marks before and behind it; a single digit in brackets behind words or a year is one too. */
    String offLabel(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String bare = BEFORE.matcher(offValue(text)).replaceFirst("");
        return bare.endsWith(")") ? NUMBERED.matcher(bare).replaceFirst("") : bare;
    }
}
