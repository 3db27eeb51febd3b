package org.foireturns.legend;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/**
 * A code and what a key says that it means.
 *
 * @param field what the key calls that which its codes are of, such as "Age code"; empty when it has no name for it
 * @param axis of which the code is; null when neither the name nor the meaning is of one
 * @param alone whether the key may leave out what needs no code: "99 = not known" says nothing of other ages
 */
record CodeEntry(String field, @Nullable Axis axis, String code, String meaning, boolean alone) {
    /** A longer text is no code. */
    private static final int LONGEST = 16;

    private static final Pattern CODE = Pattern.compile("-?[\\p{L}\\p{N}][\\p{L}\\p{N}/&.'_= -]*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** A number that is a child's age is a code of its own only where a text names the field before. */
    private static final Pattern NO_AGE = Pattern.compile("-[0-9]+|0+|9{2,4}|.*[/-].*");

    /** A day, which is compared as cells of dates hold it. */
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    CodeEntry {
        field = key(field);
        code = key(code);
        meaning = meaning.strip();
    }

    /** A code, or the name of a field, as it is compared. */
    static String key(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        Matcher day = DAY.matcher(key);
        return day.matches()
                ? "%s-%2s-%2s"
                        .formatted(day.group(3), day.group(2), day.group(1))
                        .replace(' ', '0')
                : key;
    }

    /** Whether a text is short and no sign. */
    static boolean isCode(String text) {
        String code = text.strip();
        return code.length() <= LONGEST && CODE.matcher(code).matches();
    }

    /** Whether a text is a number, which may be a code under a head alone. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    boolean isNumber() {
        return isNumber(code);
    }

    /** Whether it may well count, as "12 = age not known" does: a number that is a child's age, of no named field. */
    boolean mayBeAge() {
        return field.isEmpty() && isNumber() && !NO_AGE.matcher(code).matches();
    }
}
