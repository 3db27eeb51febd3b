package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;

/** What a text says of days and months within a year. */
public final class PartsOfYears {
    private static final int MONTHS = 12;
    /** Shorter periods are the parts in which a return counts. */
    private static final int QUARTER = 92;

    private PartsOfYears() {}

    /**
     * Whether a text names a day, months or another time that lies within a year and is not the whole of it. Its first
     * and its last day are none: they are its edges.
     */
    public static boolean named(Reading reading, Period year) {
        return reading.facts().stream().anyMatch(fact -> isWithin(fact, year));
    }

    /**
     * Whether one of some periods begins or ends with a time that a text names within a year. Then the text has been
     * heard: "counted from 1 November 2022" where a number is of November 2022 to March 2023.
     */
    public static boolean told(Reading reading, Period year, Stream<Period> periods) {
        List<Fact> within =
                reading.facts().stream().filter(fact -> isWithin(fact, year)).toList();
        boolean days = within.stream().anyMatch(PartsOfYears::isDay);
        // In "March 2025 runs to 24 March" the day says more than the month, which is one of those that are counted.
        List<LocalDate> edges = within.stream()
                .filter(fact -> !days || isDay(fact))
                .flatMap(fact -> edges(fact, year))
                .toList();
        return periods.filter(Predicate.not(year::equals))
                .anyMatch(period -> edges.contains(period.start()) || edges.contains(period.end()));
    }

    /**
     * Whether a text names the first or the last day of a period that is no whole year: then it is what made a part of
     * the year of it, whatever other days it names.
     */
    static boolean endsWith(Reading reading, Period part) {
        return !part.lastsAYear()
                && reading.facts().stream()
                        .flatMap(fact -> edges(fact, part))
                        .anyMatch(day -> (day.equals(part.start()) || day.equals(part.end()))
                                && !day.equals(
                                        part.end().withDayOfMonth(part.end().lengthOfMonth())));
    }

    /**
     * Whether a text names an edge of one of some periods that are the most of a year, or the day beside it: then they
     * are what was made of it. "March 2025 is still to come" beside April 2024 to February 2025.
     */
    public static boolean tellsEdge(Reading reading, Stream<Period> periods) {
        return periods.filter(period -> !period.lastsAYear() && period.days() > QUARTER)
                .distinct()
                .anyMatch(part -> {
                    Period whole = Period.financialYearOf(part.start());
                    Set<LocalDate> edges = Set.of(
                            part.start(),
                            part.end(),
                            part.start().minusDays(1),
                            part.end().plusDays(1));
                    return reading.facts().stream()
                            .filter(fact -> isWithin(fact, whole))
                            .flatMap(fact -> edges(fact, whole))
                            .anyMatch(edges::contains);
                });
    }

    /** The whole years that a text names; one that is named by its number alone is that of the calendar. */
    public static List<Period> years(Reading reading) {
        Stream<Period> told =
                reading.all(Fact.OfPeriod.class).map(Fact.OfPeriod::period).filter(Period::lastsAYear);
        Stream<Period> alone = reading.all(Fact.YearAlone.class)
                .filter(year -> !year.financial())
                .map(year -> Period.calendarYear(year.year()));
        return Stream.concat(told, alone).distinct().toList();
    }

    /** Whether a text tells fewer times than a year has: "ten months", and not "12 months". */
    public static boolean tellsFewParts(Reading reading) {
        return reading.tellsLength()
                && reading.all(Fact.Number.class).allMatch(number -> number.value() < MONTHS && number.value() > 0);
    }

    private static boolean isDay(Fact fact) {
        return fact instanceof Fact.Day || fact instanceof Fact.DayOfYear || fact instanceof Fact.Since;
    }

    private static boolean isWithin(Fact fact, Period year) {
        if (fact instanceof Fact.OfPeriod told) {
            return isPart(told.period(), year);
        }
        if (fact instanceof Fact.PartOfYear months) {
            Period told = months.within(year);
            return told != null && isPart(told, year);
        }
        return days(fact, year).anyMatch(day -> day.isAfter(year.start()) && day.isBefore(year.end()));
    }

    private static boolean isPart(Period told, Period year) {
        return year.contains(told) && !told.equals(year);
    }

    private static Stream<LocalDate> edges(Fact fact, Period year) {
        Period told = fact instanceof Fact.OfPeriod of
                ? of.period()
                : fact instanceof Fact.PartOfYear months ? months.within(year) : null;
        return told != null ? Stream.of(told.start(), told.end()) : days(fact, year);
    }

    private static Stream<LocalDate> days(Fact fact, Period year) {
        if (fact instanceof Fact.Day day) {
            return Stream.of(day.date());
        }
        if (fact instanceof Fact.Since since) {
            return Stream.of(since.first());
        }
        return fact instanceof Fact.DayOfYear named
                ? IntStream.rangeClosed(year.start().getYear(), year.end().getYear())
                        .mapToObj(named.day()::atYear)
                : Stream.empty();
    }
}
