package org.foireturns.normalise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with letters that say how sure it is, as statistics offices write them: {@code 60r}, {@code 60 (p)},
 * {@code [r] 60}. A letter before a number is no mark unless it stands in brackets: r60 may be a name.
 *
 * @param mark as typed
 */
record NumberMarks(long number, String mark, boolean inBrackets) {
    private static final String NUMBER = "([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,9})";
    private static final String WORD = "(\\p{L}{1,12})\\.?";
    private static final Pattern BEHIND = Pattern.compile(NUMBER + " ?(?:([(\\[]) ?)?" + WORD + "(?: ?[)\\]])?");
    private static final Pattern BEFORE = Pattern.compile("[(\\[] ?" + WORD + " ?[)\\]] ?" + NUMBER);
    private static final int LONGEST = 24;

    /** The parts of a number with marks; empty when a text is something else. */
    static Optional<NumberMarks> of(String text) {
        String typed = text.strip();
        if (typed.length() > LONGEST || !mayBe(typed)) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(typed);
        if (behind.matches()) {
            boolean brackets = behind.group(2) != null;
            boolean closed = typed.endsWith(")") || typed.endsWith("]");
            return brackets == closed
                    ? Optional.of(new NumberMarks(value(behind.group(1)), behind.group(3), brackets))
                    : Optional.empty();
        }
        Matcher before = BEFORE.matcher(typed);
        return before.matches()
                ? Optional.of(new NumberMarks(value(before.group(2)), before.group(1), true))
                : Optional.empty();
    }

    private static boolean mayBe(String text) {
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first == '(' || first == '[' || (first >= '0' && first <= '9' && (last < '0' || last > '9'));
    }

    private static long value(String digits) {
        return Long.parseLong(digits.replaceAll("[, ]", ""));
    }

    /** Whether the words of the books know the mark. A single capital is more likely a name. */
    boolean known(Vocabulary vocabulary) {
        boolean capital = mark.length() == 1 && Character.isUpperCase(mark.charAt(0)) && !inBrackets;
        return !capital && vocabulary.numberMarks.are(mark);
    }

    /** The mark as a note explains it. */
    String key() {
        return mark.toLowerCase(Locale.ROOT);
    }
}
