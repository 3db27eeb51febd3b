package org.foireturns.grammar;

import java.util.regex.Pattern;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be an age: "12", "12 yrs", "twelve", "12.0".
 *
 * @param end the token behind it
 * @param years whether "years old" stands behind it
 * @param twoDigits whether it is typed in two digits and no more, as in the name of a field: "AGE_12_15"
 */
record Age(int number, int end, boolean years, boolean twoDigits) {
    static final int OLDEST = 120;
    private static final int LEAST_OF_TWO_DIGITS = 10;
    /** "More than one" is no age, and "1, 2 and 3" are no ages. */
    static final int YOUNGEST_IN_WORDS = 4;

    /** The fraction of the first or last age of a year: "12.0 - 15.9". */
    private static final Pattern WHOLE_YEAR = Pattern.compile("0+|9+");

    /** The age at a token, with "years old" behind it or without; "birth" is 0; null when none is there. */
    static @Nullable Age at(Text text, int at) {
        int number = text.number(at, 1, 3);
        int end = at + 1;
        Lexicon.Match word = text.match(CountTerm.NUMBER, at);
        if (number < 0 && word != null) {
            int said = Integer.parseInt(word.value());
            number = said == 0 || said >= YOUNGEST_IN_WORDS ? said : -1;
            end = number < 0 ? word.end() : text.pastAgain(word.end(), number);
        }
        boolean decimal = text.isSign(end, ".") && text.touches(end + 1) && text.isNumber(end + 1);
        if (decimal && WHOLE_YEAR.matcher(text.token(end + 1).text()).matches()) {
            end += 2;
            decimal = false;
        }
        if (number < 0 || number > OLDEST || decimal || text.isSign(end, "%") || isSection(text, at)) {
            return null;
        }
        boolean sign = text.isSign(end, "-") || text.isSign(end, "(");
        int behind = sign && text.match(AgeTerm.YEARS_OLD, end + 1) != null ? end + 1 : end;
        int years = text.past(AgeTerm.YEARS_OLD, behind);
        if (years == behind) {
            return new Age(number, end, false, text.number(at, 2, 2) >= 0);
        }
        boolean closed = text.isSign(end, "(") && text.isSign(years, ")");
        return new Age(number, closed ? years + 1 : years, true, false);
    }

    /** Whether the number and the letter that touches it are the section of an offence: "Crimes under 15A". */
    private static boolean isSection(Text text, int at) {
        Lexicon.Match offence = text.match(ValueTerm.OFFENCE, at);
        return offence != null && offence.end() == at + 2 && NumberingRule.letter(text, at + 1) && text.touches(at + 1);
    }

    /** Whether it is typed as days and months are: "06". */
    boolean hasNoughtBefore() {
        return twoDigits && number < LEAST_OF_TWO_DIGITS;
    }

    /** The next year of age in a list of them: 13 behind "12, "; null when another thing follows. */
    @Nullable
    Age next(Text text) {
        int and = text.past(TextTerm.AND, text.past(TextTerm.AND, end));
        Age next = and == end ? null : at(text, and);
        return next != null && next.number == number + 1 ? next : null;
    }
}
