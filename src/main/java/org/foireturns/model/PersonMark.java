package org.foireturns.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A way in which words point to one person. The patterns are those of the United Kingdom. */
public enum PersonMark {
    EMAIL("[\\p{L}0-9._%+'-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+"),
    /** No number begins with 04 or 06, and ten digits in one run are a whole number in few places alone. */
    PHONE(
            "(?<![0-9/.+-])(?!0[46]|0[0-9]{8}(?![0-9])|0[2357][0-9]{8}(?![0-9]))(?:(?:\\+44|0044)[ -]?(?:\\(0\\))?[ -]?[1-9][0-9]{1,4}|\\(?0[1-9][0-9]{1,3}\\)?)[ -]"
                    + "?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])"),
    POSTCODE(
            "\\b[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY])"
                    + "(?: (?![0-9](?:st|nd|rd|th|ST|ND|RD|TH)\\b)|(?<=^.{2,4})(?=.{3}$))[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}\\b"),
    NATIONAL_INSURANCE(
            "\\b[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z] ?" + "(?:[0-9]{2} ?){3}[A-Da-d]\\b"),
    BIRTH_DATE("(?i)(?:\\bd\\.?o\\.?b\\b\\.?|\\bdate of birth\\b|\\bborn\\b)[^0-9]{0,12}"
            + "[0-9]{1,4}[ /.-]+(?:[0-9]{1,2}|[a-z]{3,9})[ /.-]+[0-9]{2,4}"),
    NAME("\\b(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr|Rev|Cllr)\\.?|(?:Detective|Police) (?:Constable|Sergeant|Inspector)"
            + "|(?:PC|DC|PS|DS|DI|WPC) [0-9]{2,6}) +(?:\\p{Lu}\\.? +)?\\p{Lu}['\u2019\\p{L}-]*\\p{Ll}");

    private static final Pattern TITLE =
            Pattern.compile("(?:Mr|Mrs|Miss|Ms|Mx|Dr|Rev|Cllr|PC|DC|DS|DI)\\b|Constable|Sergeant|Inspector");
    private static final int FEWEST_DIGITS_OF_PHONE = 9;
    private static final int FEWEST_DIGITS_OF_INSURANCE = 6;
    private static final int FEWEST_DIGITS_OF_DAY = 4;

    private final Pattern pattern;

    PersonMark(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Every kind that a text holds. */
    public static Set<PersonMark> in(String text) {
        Set<PersonMark> found = EnumSet.noneOf(PersonMark.class);
        int digits = 0;
        boolean capital = false;
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            capital |= c >= 'A' && c <= 'Z';
            letter |= c >= 'a' && c <= 'z';
        }
        if (text.indexOf('@') > 0) {
            EMAIL.lookIn(text, found);
        }
        if (digits > 1 && capital) {
            POSTCODE.lookIn(text, found);
        }
        if (digits >= FEWEST_DIGITS_OF_DAY && text.toLowerCase(Locale.ROOT).contains("b")) {
            BIRTH_DATE.lookIn(text, found);
        }
        if (digits >= FEWEST_DIGITS_OF_INSURANCE && (capital || letter)) {
            NATIONAL_INSURANCE.lookIn(text, found);
        }
        if (digits >= FEWEST_DIGITS_OF_PHONE) {
            PHONE.lookIn(text, found);
        }
        if (capital && TITLE.matcher(text).find()) {
            NAME.lookIn(text, found);
        }
        return found;
    }

    /** Whether a text is a title and nothing else, so that a name may stand beside it. */
    public static boolean title(String text) {
        String title = text.strip();
        return TITLE.matcher(title.endsWith(".") ? title.substring(0, title.length() - 1) : title)
                .matches();
    }

    private void lookIn(String text, Set<PersonMark> found) {
        if (pattern.matcher(text).find()) {
            found.add(this);
        }
    }
}
