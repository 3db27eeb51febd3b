package org.foireturns.grammar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.words.PeriodTerm;
import org.jspecify.annotations.Nullable;

/**
 * When the years of a return begin or end that it names by a number or a month alone. "Year ending 31 March" over the
 * heads 2024 and 2025 tells it, as do "Years begin on 1 April", "2024 means 2024/25" and "by calendar year"; two that
 * differ leave it open. "12 months to" over March 2024 and March 2025 tells that each March is the end of a year, on
 * every sheet of a return that names no other month. Years over two calendar years are financial ones unless a text
 * tells when they begin.
 */
public final class LoneYears {
    /** Of a return that says nothing of it. */
    static final LoneYears UNTOLD = new LoneYears(null, null, null);

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    /** "2024/25", "2024-2025". */
    private static final Pattern SPAN = Pattern.compile("((?:19|20)[0-9]{2})\\s*[/-]\\s*((?:19|20)?[0-9]{2})");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\p{L}{3,9}\\.?[\\s-]+(?:(?:19|20)[0-9]{2}|[0-9]{2})");

    /** A year in words that say when it begins or ends; null where the return does not say. */
    private final @Nullable IntFunction<String> years;
    /** Words that say that a year ends, before a month in which one does; null where months are months. */
    private final @Nullable String ending;
    /** A year over two calendar years in words that say when it begins; null where it begins in April. */
    private final @Nullable IntFunction<String> spans;

    private LoneYears(
            @Nullable IntFunction<String> years, @Nullable String ending, @Nullable IntFunction<String> spans) {
        this.years = years;
        this.ending = ending;
        this.spans = spans;
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
        IntFunction<String> spans = spans(distinct, grammar);
        boolean ofMonths = left && months.size() == 1;
        return years == null && spans == null && !ofMonths
                ? grammar
                : grammar.with(new LoneYears(years, ofMonths ? grammar.yearEnding() : null, spans));
    }

    /**
     * How years such as "2024/25" begin that a text tells to be no financial years: "Our years run from 1 July to 30
     * June", "2024/25 means 1 July 2024 to 30 June 2025".
     */
    private static @Nullable IntFunction<String> spans(List<String> texts, Grammar grammar) {
        Set<MonthDay> first = new HashSet<>();
        for (String text : texts) {
            Reading reading = grammar.read(text);
            boolean named = reading.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.PERIOD)
                    || grammar.tokens(text).stream()
                            .anyMatch(token -> grammar.isExactly(PeriodTerm.YEAR, token.text()));
            if (named) {
                reading.all(Fact.PartOfYear.class)
                        .filter(part -> Math.floorMod(part.last() - part.first(), MONTHS) == MONTHS - 1)
                        .forEach(part -> first.add(MonthDay.of(part.first(), 1)));
            }
            List<Period> periods = reading.all(Fact.OfPeriod.class)
                    .map(Fact.OfPeriod::period)
                    .filter(Period::isAYear)
                    .toList();
            for (int i = 1; i < periods.size(); i++) {
                LocalDate begins = periods.get(i).start();
                if (SPAN.matcher(text).find()
                        && periods.get(i - 1).kind() == PeriodKind.FINANCIAL_YEAR
                        && begins.getYear() == periods.get(i - 1).start().getYear()) {
                    first.add(MonthDay.from(begins));
                }
            }
        }
        first.remove(MonthDay.of(Month.APRIL, 1));
        first.remove(MonthDay.of(Month.JANUARY, 1));
        if (first.size() != 1) {
            return null;
        }
        MonthDay day = first.iterator().next();
        return year -> grammar.yearFrom() + " " + day.atYear(year);
    }

    /**
     * A grammar that reads lone years as somebody said.
     *
     * @param last day of each of them
     * @param beginning whether they are named by the year in which they begin
     */
    public static Grammar decided(MonthDay last, boolean beginning, Grammar grammar) {
        int ends = beginning ? 1 : 0;
        return grammar.with(new LoneYears(year -> grammar.yearEnding() + " " + last.atYear(year + ends), null, null));
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

    private static boolean isNext(Matcher span) {
        int last = Integer.parseInt(span.group(2));
        return (Integer.parseInt(span.group(1)) + 1) % CENTURY == last % CENTURY;
    }

    /** A year or a month alone with the words that say how it begins or ends; any other text as it is. */
    String writtenOut(String typed) {
        String text = typed.strip();
        if (years != null && isLoneYear(text)) {
            return years.apply(Integer.parseInt(text));
        }
        Matcher span = SPAN.matcher(text);
        if (spans != null && span.matches() && isNext(span)) {
            return spans.apply(Integer.parseInt(span.group(1)));
        }
        return ending != null && MONTH_AND_YEAR.matcher(text).matches() ? ending + " " + text : typed;
    }
}
