package org.foireturns.read.xml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the markup of a document, such as the height of a row: programs write them empty, with a sign, with the
 * decimal comma of their country or larger than they can be. What a cell itself stores is never read so.
 */
public final class Numeral {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]{1,40}(?:[.,][0-9]{0,40})?|[.,][0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?");
    private static final int SAFE_DIGITS = 9;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Numeral() {}

    /** Whether there is nothing to read. */
    public static boolean missing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The number, no larger than an int can be; another where there is none or where it has a fraction. */
    public static int whole(@Nullable String text, int otherwise) {
        int digits = digits(text);
        if (digits >= 0) {
            return digits;
        }
        BigDecimal number = decimal(text);
        boolean none = number == null || number.stripTrailingZeros().scale() > 0;
        return none || number == null
                ? otherwise
                : number.min(MOST).max(MOST.negate()).intValueExact();
    }

    /** A number of nothing but digits, as nearly all are; -1 when it is another. */
    private static int digits(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > SAFE_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** The number, or null where there is none. */
    public static @Nullable BigDecimal decimal(@Nullable String text) {
        String plain = missing(text) ? "" : String.valueOf(text).strip();
        return DECIMAL.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    /** Whether the number is there and nought. */
    public static boolean zero(@Nullable String text) {
        BigDecimal number = decimal(text);
        return number != null && number.signum() == 0;
    }

    /** Whether a text says yes in one of the ways that markup has for it. */
    public static boolean yes(@Nullable String text) {
        return switch (missing(text) ? "" : String.valueOf(text).strip().toLowerCase(Locale.ROOT)) {
            case "1", "true", "t", "on", "yes" -> true;
            default -> false;
        };
    }
}
