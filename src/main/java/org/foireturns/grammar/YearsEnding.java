package org.foireturns.grammar;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.PeriodKind;

/**
 * When the years of a return end that it names by a number or a month alone. "Year ending 31 March" over the heads 2024
 * and 2025 tells it; two different days leave it open. "12 months to" over March 2024 and March 2025 tells that each
 * March is the end of a year, on every sheet of a return that names no other month.
 */
public final class YearsEnding {
    private YearsEnding() {}

    /** A grammar that reads lone years and months as the texts of a return say; the same one where they say nothing. */
    public static Grammar toldBy(Stream<String> texts, Grammar grammar) {
        Set<MonthDay> ends = new HashSet<>();
        Set<Month> months = new HashSet<>();
        boolean left = false;
        for (Reading reading : texts.distinct().map(grammar::read).toList()) {
            for (Fact.YearsEnd fact : reading.all(Fact.YearsEnd.class).toList()) {
                left |= fact.last() == null;
                if (fact.last() != null) {
                    ends.add(fact.last());
                }
            }
            List<Fact> facts = reading.facts();
            if (facts.size() == 1
                    && facts.get(0) instanceof Fact.OfPeriod only
                    && only.period().kind() == PeriodKind.MONTH) {
                months.add(only.period().start().getMonth());
            }
        }
        Grammar told = left && months.size() == 1 ? grammar.withMonthsThatEndYears() : grammar;
        if (ends.size() != 1) {
            return told;
        }
        MonthDay last = ends.iterator().next();
        return told.withYearsEnding("year ending " + last.getDayOfMonth() + " "
                + last.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
    }
}
