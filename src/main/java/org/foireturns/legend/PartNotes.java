package org.foireturns.legend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Notes on years that say which part of them is counted: "2024/25 covers 1 April 2024 to 31 January 2025 only". */
final class PartNotes {
    private static final List<String> PART_ONLY = List.of("part_only", "part_of_year");
    private static final List<String> APART = List.of("apart");
    static final int SHORTEST_YEAR = 365;
    private static final Pattern OF_NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    private final Grammar grammar;
    private final List<String> words;
    /** That what is named is left out: "excludes January to March 2025". */
    private final List<String> apart;

    private final EdgeDay.Finder edges;

    /** @param notes words of notes by their key */
    PartNotes(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.edges = new EdgeDay.Finder(grammar, notes);
        this.words = words(PART_ONLY, notes).toList();
        this.apart =
                words(APART, notes).filter(phrase -> !words.contains(phrase)).toList();
    }

    private static Stream<String> words(List<String> keys, Map<String, List<String>> notes) {
        return keys.stream()
                .flatMap(key -> notes.getOrDefault(key, List.of()).stream())
                .map(PartNotes::padded);
    }

    /**
     * What a note says of the years that it speaks of.
     *
     * @param days that are counted; null when it tells the first or the last of them alone
     * @param edge the first or the last of them; null when it tells all
     * @param year that it names; null when it names none
     */
    record Part(
            @Nullable Period days,
            @Nullable EdgeDay edge,
            @Nullable Period year) {
        /** The part of a year that is told by a head, where it is one. */
        Optional<Period> of(Period whole) {
            if (year != null && !year.equals(whole)) {
                return Optional.empty();
            }
            return edge != null
                    ? edge.of(whole)
                    : Optional.ofNullable(days).filter(part -> whole.contains(part) && !whole.equals(part));
        }
    }

    /** The year that a text says and nothing else. */
    @Nullable
    Period year(String text) {
        Reading reading = grammar.read(text);
        return reading.whole() && reading.facts().size() == 1
                ? periods(reading).findFirst().filter(PartNotes::isYear).orElse(null)
                : null;
    }

    /** What a note says: days and nothing else, or a year and days of it with words that say that these are all. */
    @Nullable
    Part part(String note) {
        Reading reading = grammar.read(note);
        List<Period> told = periods(reading).distinct().toList();
        List<Period> years = told.stream().filter(PartNotes::isYear).toList();
        List<Period> days = told.stream().filter(period -> !isYear(period)).toList();
        Optional<EdgeDay> edge = years.size() > 1 || holds(note, apart) ? Optional.empty() : edges.in(note);
        if (edge.isPresent()) {
            return new Part(null, edge.get(), years.isEmpty() ? null : years.get(0));
        }
        if (days.size() != 1 || years.size() > 1 || holds(note, apart)) {
            return null;
        }
        return (years.isEmpty() && saysNothingElse(reading)) || holds(note, words)
                ? new Part(days.get(0), null, years.isEmpty() ? null : years.get(0))
                : null;
    }

    /** The months of a year that a note says are all of it that is counted: "April to December only". */
    Optional<Period> months(String note, Period whole) {
        Reading reading = grammar.read(note);
        List<Fact.PartOfYear> told =
                reading.all(Fact.PartOfYear.class).distinct().toList();
        boolean all = told.size() == 1 && periods(reading).findAny().isEmpty();
        return all && holds(note, words) && !holds(note, apart)
                ? Optional.ofNullable(told.get(0).within(whole)).filter(months -> !months.equals(whole))
                : Optional.empty();
    }

    /**
     * The one year of which a note tells the days, and nothing else or with words that say how they run: "Year runs
     * April 2022 to March 2023".
     */
    Optional<Period> days(String note) {
        Reading reading = grammar.read(note);
        List<Period> told = periods(reading).distinct().toList();
        return told.size() == 1
                        && !holds(note, apart)
                        && isYear(told.get(0))
                        && (saysNothingElse(reading) || holds(note, words))
                ? Optional.of(told.get(0))
                : Optional.empty();
    }

    /** What a head says whose year is counted in part: the days. */
    static String head(Period days) {
        return days.start() + " - " + days.end();
    }

    /** Whether a text tells days and only what these are of: "figures are April to December 2022". */
    private static boolean saysNothingElse(Reading reading) {
        return reading.whole()
                && reading.facts().stream()
                                .filter(fact -> !(fact instanceof Fact.Counts))
                                .count()
                        == 1;
    }

    private static boolean holds(String note, List<String> phrases) {
        String padded = padded(note);
        return phrases.stream().anyMatch(padded::contains);
    }

    private static String padded(String text) {
        return " "
                + OF_NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    private static boolean isYear(Period period) {
        return period.days() >= SHORTEST_YEAR;
    }

    private static Stream<Period> periods(Reading reading) {
        return reading.facts().stream()
                .map(fact -> fact instanceof Fact.OfPeriod told
                        ? told.period()
                        : fact instanceof Fact.YearAlone alone && !alone.financial()
                                ? Period.calendarYear(alone.year())
                                : null)
                .filter(Objects::nonNull);
    }
}
