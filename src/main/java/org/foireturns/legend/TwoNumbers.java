package org.foireturns.legend;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a second one in brackets behind it that fill a cell: "52 (11)".
 *
 * @param first its digits as typed, such as "1,052"
 * @param second those of the other
 */
public record TwoNumbers(String first, String second) {
    private static final String NUMBER = "\\s*([0-9][0-9,]{0,8})\\s*";
    private static final String BRACKETED = "[(\\[]" + NUMBER + "[)\\]]\\s*";
    private static final Pattern TWO = Pattern.compile(NUMBER + BRACKETED);
    private static final Pattern SECOND = Pattern.compile("\\s*" + BRACKETED);

    /** The two of a text; none where it says anything else. */
    public static Optional<TwoNumbers> in(String text) {
        Matcher two = TWO.matcher(text);
        return two.matches() ? Optional.of(new TwoNumbers(two.group(1), two.group(2))) : Optional.empty();
    }

    /** Whether a text is a second number alone, in a cell of its own: "52 | (11)". */
    public static boolean isSecond(String text) {
        return SECOND.matcher(text).matches();
    }

    BigDecimal number() {
        return number(first);
    }

    /** Whether the second may be a part of the first. */
    boolean isWithin() {
        return number(second).compareTo(number(first)) <= 0;
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
