package org.foireturns.read.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as Excel numbers them, from 1900 with a 29 February that never was, or from 1904. */
final class SerialDates {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final long NO_SUCH_DAY = 60;
    private static final long LAST = 2_958_465;

    private SerialDates() {}

    /** The day of a serial number without its time of day, or null when the calendar has none. */
    static @Nullable LocalDate day(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        long days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (since1904) {
            return START_1904.plusDays(days);
        }
        if (days == 0 || days == NO_SUCH_DAY) {
            return null;
        }
        return BEFORE_1900.plusDays(days < NO_SUCH_DAY ? days : days - 1);
    }
}
