package org.foireturns.lists;

import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;

/** How many cells of a column name a period, and of which kind. */
final class PeriodTexts {

    /** Those that name any. */
    int any;
    /** Those that name a year by its days, as "2024/25" does. */
    int years;
    /** Those that name a year by its number alone. */
    int loneYears;
    /** Those that name a month or a quarter, of which year ever. */
    int parts;

    void add(Reading reading) {
        boolean part = reading.says(Fact.PartOfYear.class) || reading.says(Fact.QNumber.class);
        boolean lone = reading.says(Fact.YearAlone.class);
        years += isYear(reading) ? 1 : 0;
        loneYears += lone && !part ? 1 : 0;
        parts += part && !lone ? 1 : 0;
        any += part || lone || reading.says(Fact.OfPeriod.class) ? 1 : 0;
    }

    void add(PeriodTexts more) {
        any += more.any;
        years += more.years;
        loneYears += more.loneYears;
        parts += more.parts;
    }

    /** Whether a text names a year, or more than one. */
    static boolean isYear(Reading reading) {
        return reading.one(Fact.OfPeriod.class)
                .filter(fact -> fact.period().lastsAYear())
                .isPresent();
    }
}
