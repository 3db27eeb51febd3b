package org.foireturns.grammar;

import java.time.YearMonth;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Where months that are named without their year lie within one. */
final class MonthsOfYear {
    private static final int MONTHS = 12;
    private static final int APRIL = 4;

    private MonthsOfYear() {}

    /** The days; null when they do not lie within the year, or several times. */
    static @Nullable Period of(Fact.PartOfYear part, Period year) {
        if (part.numbered() && year.equals(Period.calendarYear(year.start().getYear()))) {
            YearMonth begin = YearMonth.from(year.start()).plusMonths(Math.floorMod(part.first() - APRIL, MONTHS));
            Period months = Period.months(begin, begin.plusMonths(Math.floorMod(part.last() - part.first(), MONTHS)));
            return year.contains(months) ? months : null;
        }
        Period only = null;
        for (int y = year.start().getYear(); y <= year.end().getYear(); y++) {
            Period months = Period.months(
                    YearMonth.of(y, part.first()), YearMonth.of(part.last() >= part.first() ? y : y + 1, part.last()));
            if (year.contains(months)) {
                if (only != null) {
                    return null;
                }
                only = months;
            }
        }
        return only;
    }
}
