package org.foireturns.sight;

import java.time.YearMonth;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * Some months of a year that is said elsewhere.
 *
 * @param first 1 to 12, or 0 for a quarter, which counts from the beginning of its year
 * @param last 1 to 12, or the number of the quarter
 */
record Part(int first, int last) {
    /** Months that cannot be made out. */
    static final Part NONE = new Part(0, 0);

    static Part months(int first, int last) {
        return new Part(first, last);
    }

    static Part quarter(int number) {
        return new Part(0, number);
    }

    /** These months within a year; null when the period is no year. */
    @Nullable
    Period within(Period year) {
        boolean whole = year.kind() == PeriodKind.FINANCIAL_YEAR || year.kind() == PeriodKind.CALENDAR_YEAR;
        if (!whole || equals(NONE)) {
            return null;
        }
        YearMonth begin = YearMonth.from(year.start());
        if (first == 0) {
            YearMonth from = begin.plusMonths(3L * (last - 1));
            return Period.months(from, from.plusMonths(2));
        }
        YearMonth from = begin.plusMonths(Math.floorMod(first - begin.getMonthValue(), 12));
        Period months = Period.months(from, from.plusMonths(Math.floorMod(last - first, 12)));
        return year.contains(months) ? months : null;
    }
}
