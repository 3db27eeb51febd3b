package org.foireturns.sight;

import java.time.YearMonth;
import org.foireturns.grammar.Fact;
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

    /** Months by name, or a quarter by its number, which is all that a text of two tokens can say. */
    static Part of(Fact.PartOfYear part, int tokens) {
        boolean quarter = tokens <= 2 && Math.floorMod(part.last() - part.first(), 12) == 2;
        return quarter ? quarter(Math.floorMod(part.first() - 4, 12) / 3 + 1) : new Part(part.first(), part.last());
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
