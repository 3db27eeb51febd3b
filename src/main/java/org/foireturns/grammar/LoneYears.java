package org.foireturns.grammar;

import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * When the years of a return begin or end that it names by a number or a month alone. "Year ending 31 March" over the
 * heads 2024 and 2025 tells it, as do "Years begin on 1 April", "2024 means 2024/25" and "by calendar year"; two that
 * differ leave it open. "12 months to" over March 2024 and March 2025 tells that each March is the end of a year, on
 * every sheet of a return that names no other month.
 */
public final class LoneYears {
    /** Of a return that says nothing of it. */
    static final LoneYears UNTOLD = new LoneYears(null, null);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\p{L}{3,9}\\.?[\\s-]+(?:(?:19|20)[0-9]{2}|[0-9]{2})");

    /** A year in words that say when it begins or ends; null where the return does not say. */
    private final @Nullable IntFunction<String> years;
    /** Words that say that a year ends, before a month in which one does; null where months are months. */
    private final @Nullable String ending;

    private LoneYears(@Nullable IntFunction<String> years, @Nullable String ending) {
        this.years = years;
        this.ending = ending;
    }

    /** Whether a text is nothing but a year of four digits. */
    public static boolean isLoneYear(String text) {
        return YEAR.matcher(text).matches();
    }

    /** A grammar that reads lone years and months as the texts of a return say; the same one where they say nothing. */
    public static Grammar toldBy(Stream<String> texts, Grammar grammar) {
        Set<MonthDay> begins = new HashSet<>();
        Set<MonthDay> ends = new HashSet<>();
        Set<Month> months = new HashSet<>();
        boolean left = false;
        List<String> distinct = texts.distinct().toList();
        boolean calendar = distinct.stream().anyMatch(text -> CalendarYears.areTold(text, grammar));
        for (Reading reading : distinct.stream().map(grammar::read).toList()) {
            reading.all(Fact.YearsBegin.class).forEach(fact -> begins.add(fact.first()));
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
        if (begins.isEmpty() && ends.isEmpty() && calendar) {
            begins.add(MonthDay.of(Month.JANUARY, 1));
        }
        IntFunction<String> years = years(begins, ends, grammar);
        boolean ofMonths = left && months.size() == 1;
        return years == null && !ofMonths
                ? grammar
                : grammar.with(new LoneYears(years, ofMonths ? grammar.yearEnding() : null));
    }

    /**
     * A grammar that reads lone years as somebody said.
     *
     * @param last day of each of them
     * @param beginning whether they are named by the year in which they begin
     */
    public static Grammar decided(MonthDay last, boolean beginning, Grammar grammar) {
        int ends = beginning ? 1 : 0;
        return grammar.with(new LoneYears(year -> grammar.yearEnding() + " " + last.atYear(year + ends), null));
    }

    private static @Nullable IntFunction<String> years(Set<MonthDay> begins, Set<MonthDay> ends, Grammar grammar) {
        if (begins.size() + ends.size() != 1) {
            return null;
        }
        boolean begin = ends.isEmpty();
        MonthDay day = (begin ? begins : ends).iterator().next();
        String words = begin ? grammar.yearFrom() : grammar.yearEnding();
        return year -> words + " " + day.atYear(year);
    }

    /** A year or a month alone with the words that say how it begins or ends; any other text as it is. */
    String writtenOut(String typed) {
        String text = typed.strip();
        if (years != null && isLoneYear(text)) {
            return years.apply(Integer.parseInt(text));
        }
        return ending != null && MONTH_AND_YEAR.matcher(text).matches() ? ending + " " + text : typed;
    }
}
