package org.foireturns.meaning;

import java.time.YearMonth;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/** What lies within what: April 2024 within 2024/25, 12-15 within "Under 18". */
final class Within {
    private Within() {}

    /** The one of two values that lies within the other; null when neither does. */
    static @Nullable Object narrower(Object one, Object other) {
        if (one instanceof Period first && other instanceof Period second) {
            return first.contains(second) ? second : second.contains(first) ? first : null;
        }
        if (one instanceof VictimAge first && other instanceof VictimAge second) {
            return first.contains(second) ? second : second.contains(first) ? first : null;
        }
        return null;
    }

    /** Months of a year, such as "Q1" of 2024/25; null when they do not lie within it. */
    static @Nullable Period months(Fact.PartOfYear months, Period year) {
        for (int y = year.start().getYear(); y <= year.end().getYear(); y++) {
            int endYear = months.last() >= months.first() ? y : y + 1;
            Period candidate = Period.months(YearMonth.of(y, months.first()), YearMonth.of(endYear, months.last()));
            if (year.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
