package org.foireturns.grammar;

import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the years of a return end that it names by a number alone. "Year ending 31 March" over the heads 2024 and 2025
 * tells it; two different days, or "calendar year" beside them, leave it open.
 */
public final class YearsEnding {
    private YearsEnding() {}

    /** A grammar that reads lone years as the texts of a return say; the same one where they say nothing. */
    public static Grammar toldBy(Stream<String> texts, Grammar grammar) {
        Set<MonthDay> ends = new HashSet<>();
        texts.distinct().map(grammar::read).forEach(reading -> reading.all(Fact.YearsEnd.class)
                .forEach(fact -> ends.add(fact.last())));
        if (ends.size() != 1) {
            return grammar;
        }
        MonthDay last = ends.iterator().next();
        return grammar.withYearsEnding("year ending " + last.getDayOfMonth() + " "
                + last.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
    }
}
