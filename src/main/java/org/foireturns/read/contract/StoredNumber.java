package org.foireturns.read.contract;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as spreadsheets write it down. They compute in doubles and write up to 17 digits; the shortest decimal of
 * the same double is what the sheet shows: 0.07 where the file says 7.0000000000000007E-2. Whole numbers are taken
 * digit by digit.
 */
public final class StoredNumber {
    private static final int LONGEST = 400;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");

    private StoredNumber() {}

    /** The number, or null when the text is none or is larger than a spreadsheet can hold. */
    public static @Nullable BigDecimal parse(String text) {
        if (WHOLE.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return text.length() <= LONGEST && NUMBER.matcher(text).matches() ? of(Double.parseDouble(text)) : null;
    }

    /** The number, or null when it is infinite or none. */
    public static @Nullable BigDecimal of(double stored) {
        return Double.isFinite(stored) ? BigDecimal.valueOf(stored) : null;
    }
}
