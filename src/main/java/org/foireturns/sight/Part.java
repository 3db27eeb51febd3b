package org.foireturns.sight;

import java.time.YearMonth;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * Some months of a year that is said elsewhere.
 *
 * @param first 1 to 12, or 0 where they cannot be made out
 * @param last 1 to 12
 * @param numbered whether they count from the beginning of their year, as a quarter does: these are the months in one
 *     that begins in April
 */
record Part(int first, int last, boolean numbered) {
    /** Months that cannot be made out. */
    static final Part NONE = new Part(0, 0, false);

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int APRIL = 4;

    static Part of(Fact.PartOfYear part) {
        return new Part(part.first(), part.last(), part.numbered());
    }

    static Part quarter(int number) {
        int first = (APRIL - 1 + QUARTER * (number - 1)) % MONTHS + 1;
        return new Part(first, first + QUARTER - 1, true);
    }

    /** These months within a year; null when the period is no year. */
    @Nullable
    Period within(Period year) {
        boolean whole = year.kind() == PeriodKind.FINANCIAL_YEAR || year.kind() == PeriodKind.CALENDAR_YEAR;
        if (!whole || equals(NONE)) {
            return null;
        }
        YearMonth begin = YearMonth.from(year.start());
        int behind = numbered ? first - APRIL : first - begin.getMonthValue();
        YearMonth from = begin.plusMonths(Math.floorMod(behind, MONTHS));
        Period months = Period.months(from, from.plusMonths(Math.floorMod(last - first, MONTHS)));
        return year.contains(months) ? months : null;
    }
}
