package org.foireturns.grammar;

import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * When the years of a return end that it names by a number or a month alone. "Year ending 31 March" over the heads 2024
 * and 2025 tells it; two different days leave it open. "12 months to" over March 2024 and March 2025 tells that each
 * March is the end of a year, on every sheet of a return that names no other month.
 */
public final class YearsEnding {
    /** Of a return that says nothing of it. */
    static final YearsEnding UNTOLD = new YearsEnding(null, false, "");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\p{L}{3,9}\\.?[\\s-]+(?:(?:19|20)[0-9]{2}|[0-9]{2})");

    private final @Nullable MonthDay last;
    private final boolean months;
    /** Whether a lone year names the one in which it begins. */
    private final boolean beginning;
    /** Words that say that a year ends, as the vocabulary has them. */
    private final String ending;

    private YearsEnding(@Nullable MonthDay last, boolean months, String ending) {
        this(last, months, false, ending);
    }

    private YearsEnding(@Nullable MonthDay last, boolean months, boolean beginning, String ending) {
        this.last = last;
        this.months = months;
        this.beginning = beginning;
        this.ending = ending;
    }

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
        MonthDay last = ends.size() == 1 ? ends.iterator().next() : null;
        boolean ofMonths = left && months.size() == 1;
        return last == null && !ofMonths
                ? grammar
                : grammar.with(new YearsEnding(last, ofMonths, grammar.yearEnding()));
    }

    /**
     * A grammar that reads lone years as somebody said.
     *
     * @param last day of each of them
     * @param beginning whether they are named by the year in which they begin
     */
    public static Grammar decided(MonthDay last, boolean beginning, Grammar grammar) {
        return grammar.with(new YearsEnding(last, false, beginning, grammar.yearEnding()));
    }

    /** A year or a month alone with the words that say that it ends a year; any other text as it is. */
    String writtenOut(String typed) {
        String text = typed.strip();
        if (last != null && YEAR.matcher(text).matches()) {
            return ending + " " + last.atYear(Integer.parseInt(text) + (beginning ? 1 : 0));
        }
        return months && MONTH_AND_YEAR.matcher(text).matches() ? ending + " " + text : typed;
    }
}
