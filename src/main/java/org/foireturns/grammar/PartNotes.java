package org.foireturns.grammar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.words.CountTerm;
import org.jspecify.annotations.Nullable;

/**
 * Notes on years that say which part of them is counted: "2024/25 covers 1 April 2024 to 31 January 2025 only", "March
 * 2025 is still to come".
 */
public final class PartNotes {
    private static final List<String> PART_ONLY = List.of("part_only", "part_of_year");
    private static final List<String> APART = List.of("apart");
    private static final String LEFT_OUT = "left_out";
    private static final String MISSING = "missing";
    private static final Fact CHANGE = new Fact.Filler(CountTerm.DIFFERENCE);
    private static final int LONGEST_MONTH = 31;
    /** So many words may stand between a year and its days: "is", "is from". */
    private static final int FEW = 2;

    private final Grammar grammar;
    private final List<String> words;
    /** That what is named is left out: "excludes January to March 2025". */
    private final List<String> apart;

    private final EdgeDay.Finder edges;
    private final Pattern leftOut;
    private final Pattern missing;

    /** @param notes words of notes by their key */
    public PartNotes(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.edges = new EdgeDay.Finder(grammar, notes);
        this.leftOut = words(notes.getOrDefault(LEFT_OUT, List.of()), grammar);
        this.missing = words(notes.getOrDefault(MISSING, List.of()), grammar);
        this.words = words(PART_ONLY, notes).toList();
        this.apart =
                words(APART, notes).filter(phrase -> !words.contains(phrase)).toList();
    }

    private static Stream<String> words(List<String> keys, Map<String, List<String>> notes) {
        return keys.stream()
                .flatMap(key -> notes.getOrDefault(key, List.of()).stream())
                .map(WholeWords::padded);
    }

    /** A pattern of words, the longest first; it fits nothing where there are none. */
    public static Pattern words(List<String> words, Grammar grammar) {
        return grammar.patternOfWords(words);
    }

    /**
     * What a note says of the years that it speaks of.
     *
     * @param days or months that are counted; null when it tells the first or the last of them alone
     * @param edge the first or the last of them; null when it tells all
     * @param leftOut whether the days are those that are not counted
     * @param year that it names; null when it names none
     */
    public record Part(
            @Nullable Fact days,
            @Nullable EdgeDay edge,
            boolean leftOut,
            @Nullable Period year) {
        /** The part of a year that is told by a head, where it is one. */
        public Optional<Period> of(Period whole) {
            if (year != null && !year.equals(whole)) {
                return Optional.empty();
            }
            if (edge != null) {
                return edge.of(whole);
            }
            Period told = within(whole);
            return told == null || whole.equals(told) || !whole.contains(told)
                    ? Optional.empty()
                    : leftOut ? without(told, whole) : Optional.of(told);
        }

        private @Nullable Period within(Period whole) {
            return days instanceof Fact.OfPeriod told
                    ? told.period()
                    : days instanceof Fact.PartOfYear months ? months.within(whole) : null;
        }

        /** What is left of a year whose first or last days are missing; empty where these are others. */
        private static Optional<Period> without(Period missing, Period whole) {
            if (missing.end().equals(whole.end())) {
                return Optional.of(new Period(whole.start(), missing.start().minusDays(1)));
            }
            return missing.start().equals(whole.start())
                    ? Optional.of(new Period(missing.end().plusDays(1), whole.end()))
                    : Optional.empty();
        }
    }

    /** The year that a text says and nothing else. */
    @Nullable
    public Period year(String text) {
        Reading reading = grammar.read(text);
        return reading.whole() && reading.facts().size() == 1
                ? periods(reading).findFirst().filter(PartNotes::isYear).orElse(null)
                : null;
    }

    /** The month that a text says and nothing else. */
    @Nullable
    public Period month(String text) {
        Reading reading = grammar.read(text);
        return reading.whole() && reading.facts().size() == 1
                ? periods(reading)
                        .findFirst()
                        .filter(month -> month.days() <= LONGEST_MONTH)
                        .orElse(null)
                : null;
    }

    /** What a note says: days and nothing else, or a year and days of it with words that say that these are all. */
    public @Nullable Part part(String note) {
        Reading reading = grammar.read(note);
        List<Period> years =
                periods(reading).filter(PartNotes::isYear).distinct().toList();
        Optional<EdgeDay> edge = years.size() > 1 || (WholeWords.in(note, apart) && !edges.saysNotCounted(note))
                ? Optional.empty()
                : edges.in(note);
        if (edge.isPresent()) {
            return new Part(null, edge.get(), false, years.isEmpty() ? null : years.get(0));
        }
        Optional<Period> both = years.isEmpty() ? edges.both(note) : Optional.empty();
        if (both.isPresent() && !WholeWords.in(note, apart)) {
            return new Part(new Fact.OfPeriod(both.get()), null, false, null);
        }
        List<Fact> days = reading.facts().stream()
                .filter(fact -> fact instanceof Fact.PartOfYear || isPart(fact))
                .distinct()
                .toList();
        if (days.size() != 1 || years.size() > 1) {
            return null;
        }
        Period year = years.isEmpty() ? null : years.get(0);
        if (isLeftOut(note, reading)) {
            return new Part(days.get(0), null, true, year);
        }
        boolean month =
                days.get(0) instanceof Fact.OfPeriod told && told.period().days() <= LONGEST_MONTH;
        if (WholeWords.in(note, apart) || (month && edges.leadTo(note))) {
            return null;
        }
        return (years.isEmpty() && saysNothingElse(reading)) || WholeWords.in(note, words) || isCalled(reading)
                ? new Part(days.get(0), null, false, year)
                : null;
    }

    private static boolean isPart(Fact fact) {
        return fact instanceof Fact.OfPeriod told && !isYear(told.period());
    }

    /** "Excludes January to March 2024: lost when the system was changed": no more than these days are missing. */
    private boolean isLeftOut(String note, Reading reading) {
        boolean ofOthers = reading.facts().stream()
                .flatMap(fact -> Stream.ofNullable(fact instanceof Fact.Names named ? named.axis() : Axis.of(fact)))
                .anyMatch(Axis.BREAKDOWNS::contains);
        return !ofOthers
                && (leftOut.matcher(note.strip()).lookingAt()
                        || missing.matcher(note).find()
                        || edges.saysNotCountedOf(
                                note, rest -> grammar.read(rest).whole()));
    }

    /** "2024/25 is April 2024 to February 2025": days right behind the year, with one of its edges. */
    private static boolean isCalled(Reading reading) {
        List<Phrase> phrases = reading.phrases();
        List<Phrase> told = phrases.stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod)
                .toList();
        if (told.size() != 2 || told.get(1).first() - told.get(0).end() > FEW) {
            return false;
        }
        Period year = ((Fact.OfPeriod) told.get(0).fact()).period();
        Period part = ((Fact.OfPeriod) told.get(1).fact()).period();
        return isYear(year)
                && year.contains(part)
                && part.days() > LONGEST_MONTH
                && (part.start().equals(year.start()) || part.end().equals(year.end()));
    }

    /**
     * The one year of which a note tells the days, and nothing else or with words that say how they run: "Year runs
     * April 2022 to March 2023".
     */
    public Optional<Period> days(String note) {
        Reading reading = grammar.read(note);
        List<Period> told = periods(reading).distinct().toList();
        return told.size() == 1
                        && !WholeWords.in(note, apart)
                        && isYear(told.get(0))
                        && (saysNothingElse(reading) || WholeWords.in(note, words))
                ? Optional.of(told.get(0))
                : Optional.empty();
    }

    /** What a head says whose year is counted in part: the days. */
    public static String head(Period days) {
        return days.start() + " - " + days.end();
    }

    /**
     * Whether a text tells days and only what these are of, "figures are April to December 2022", or how many they are,
     * "eleven months: April 2024 to February 2025", and not that something changed in them.
     */
    private static boolean saysNothingElse(Reading reading) {
        boolean length = reading.tellsLength();
        return reading.whole()
                && reading.phrases().stream().noneMatch(phrase -> CHANGE.equals(phrase.fact()))
                && reading.facts().stream()
                                .filter(fact -> !(fact instanceof Fact.Counts) && !(length && isLength(fact)))
                                .count()
                        == 1;
    }

    private static boolean isLength(Fact fact) {
        return fact instanceof Fact.Number || (fact instanceof Fact.Names named && named.axis() == Axis.PERIOD);
    }

    private static boolean isYear(Period period) {
        return period.lastsAYear();
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
