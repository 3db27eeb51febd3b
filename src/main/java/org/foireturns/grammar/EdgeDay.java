package org.foireturns.grammar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The first or the last day of what is counted, as a note says: "stops at 31 January 2025", "only from 1 September
 * 2024", "up to and including 31 March", "nothing after 28 February is in here".
 *
 * @param day null where the note gives none with a year
 * @param dayOfYear null where it gives one with a year
 * @param first whether it is the first day that is counted, and not the last
 * @param later how many days behind the one that is named it lies: "from 1 March on are left out" ends a day before
 */
public record EdgeDay(@Nullable LocalDate day, @Nullable MonthDay dayOfYear, boolean first, int later) {
    private static final String LAST_DAY = "last_day";
    private static final String FIRST_DAY = "first_day";
    private static final String AFTER = "after_day";
    private static final String BEFORE_DAY = "before_day";
    private static final List<String> NOT_COUNTED = List.of("days_left_out", "nothing_counted");
    /** Of words that lead to a day in other sentences too. */
    private static final String BEFORE = "_before";

    private static final String ALL = "part_only";
    /** The axis of the names of days. */
    private static final String TIME = "time";

    /** Nobody who names a longer period means its last day alone. */
    private static final int LONGEST = 31;

    /** Finds it by the words before it. */
    public static final class Finder {
        private final Grammar grammar;
        private final Pattern last;
        private final Pattern first;
        private final Pattern lastOfMany;
        private final Pattern firstOfMany;
        private final Pattern all;
        private final Pattern after;
        private final Pattern before;
        private final Pattern notCounted;

        /** @param notes words of notes by their key */
        public Finder(Grammar grammar, Map<String, List<String>> notes) {
            this.grammar = grammar;
            this.last = PartNotes.words(notes.getOrDefault(LAST_DAY, List.of()), grammar);
            this.first = PartNotes.words(notes.getOrDefault(FIRST_DAY, List.of()), grammar);
            this.lastOfMany = PartNotes.words(notes.getOrDefault(LAST_DAY + BEFORE, List.of()), grammar);
            this.firstOfMany = PartNotes.words(notes.getOrDefault(FIRST_DAY + BEFORE, List.of()), grammar);
            this.all = PartNotes.words(notes.getOrDefault(ALL, List.of()), grammar);
            this.after = PartNotes.words(notes.getOrDefault(AFTER, List.of()), grammar);
            this.before = PartNotes.words(notes.getOrDefault(BEFORE_DAY, List.of()), grammar);
            this.notCounted = PartNotes.words(
                    NOT_COUNTED.stream()
                            .flatMap(key -> notes.getOrDefault(key, List.of()).stream())
                            .toList(),
                    grammar);
        }

        /** What a sentence says; empty when it says nothing of the kind, or two of them, or tells all days. */
        public Optional<EdgeDay> in(String sentence) {
            boolean ofSeveralMonths = grammar.read(sentence)
                    .all(Fact.OfPeriod.class)
                    .map(Fact.OfPeriod::period)
                    .anyMatch(period -> period.days() > LONGEST && !period.lastsAYear());
            if (ofSeveralMonths) {
                return Optional.empty();
            }
            List<EdgeDay> found = new ArrayList<>();
            look(last, sentence, false, found);
            look(first, sentence, true, found);
            if (found.isEmpty() && saysNotCounted(sentence)) {
                leftOut(sentence, found);
            } else if (found.isEmpty()) {
                boolean isAll = all.matcher(sentence).find();
                if (isAll || lastOfMany.matcher(sentence.strip()).lookingAt()) {
                    look(lastOfMany, sentence, false, found);
                }
                if (isAll || firstOfMany.matcher(sentence.strip()).lookingAt()) {
                    look(firstOfMany, sentence, true, found);
                }
            }
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        /** The days that a sentence tells by their first and their last: "begins on 1 April 2024, stops at 31 May". */
        Optional<Period> both(String sentence) {
            List<EdgeDay> found = new ArrayList<>();
            look(last, sentence, false, found);
            look(first, sentence, true, found);
            LocalDate start = found.stream()
                    .filter(EdgeDay::first)
                    .map(EdgeDay::day)
                    .findFirst()
                    .orElse(null);
            LocalDate end = found.stream()
                    .filter(edge -> !edge.first)
                    .map(EdgeDay::day)
                    .findFirst()
                    .orElse(null);
            return found.size() == 2 && start != null && end != null && !end.isBefore(start)
                    ? Optional.of(new Period(start, end))
                    : Optional.empty();
        }

        /** Whether a sentence says that what it names is not counted. */
        boolean saysNotCounted(String sentence) {
            return notCounted.matcher(sentence).find();
        }

        /** The same where the rest of the sentence is of a kind. */
        boolean saysNotCountedOf(String sentence, Predicate<String> rest) {
            return saysNotCounted(sentence)
                    && rest.test(notCounted.matcher(sentence).replaceAll(" "));
        }

        /**
         * Whether words lead to a day or a month as to an edge, whatever the sentence says of it: "until March 2023".
         */
        boolean leadTo(String sentence) {
            List<EdgeDay> found = new ArrayList<>();
            look(lastOfMany, sentence, false, found);
            look(firstOfMany, sentence, true, found);
            return !found.isEmpty();
        }

        /**
         * Where what is named is not counted: "crimes after 2 February 2025 are not in here", "nothing before June".
         */
        private void leftOut(String sentence, List<EdgeDay> found) {
            look(after, sentence, false, found);
            look(before, sentence, true, found);
            if (found.isEmpty()) {
                List<EdgeDay> named = new ArrayList<>();
                look(firstOfMany, sentence, true, named);
                look(lastOfMany, sentence, false, named);
                named.forEach(edge -> found.add(edge.beyond()));
            }
        }

        private void look(Pattern words, String sentence, boolean isFirst, List<EdgeDay> found) {
            Matcher named = words.matcher(sentence);
            while (named.find()) {
                List<Fact> facts = begins(grammar.read(sentence.substring(named.end())));
                of(facts, isFirst).filter(edge -> !found.contains(edge)).ifPresent(found::add);
            }
        }

        /** The facts with which a text begins, up to the first word that is not a fact. */
        private static List<Fact> begins(Reading reading) {
            List<Fact> facts = new ArrayList<>();
            int at = 0;
            for (Phrase phrase : reading.phrases()) {
                if (phrase.first() != at) {
                    return facts;
                }
                at = phrase.end();
                facts.add(phrase.fact());
            }
            return facts;
        }

        private static Optional<EdgeDay> of(List<Fact> facts, boolean isFirst) {
            // "Monday 14 October 2024" is a day like any other.
            Fact told = facts.stream()
                    .dropWhile(fact ->
                            fact instanceof Fact.Beside beside && beside.axis().equals(TIME))
                    .findFirst()
                    .orElse(null);
            if (told instanceof Fact.Day day) {
                return Optional.of(new EdgeDay(day.date(), null, isFirst, 0));
            }
            if (told instanceof Fact.OfPeriod month && month.period().days() <= LONGEST) {
                return Optional.of(new EdgeDay(
                        isFirst ? month.period().start() : month.period().end(), null, isFirst, 0));
            }
            return told instanceof Fact.DayOfYear dayOfYear
                    ? Optional.of(new EdgeDay(null, dayOfYear.day(), isFirst, 0))
                    : Optional.empty();
        }
    }

    /** The other edge, where the days on this side of it are those that are not counted. */
    private EdgeDay beyond() {
        return new EdgeDay(day, dayOfYear, !first, first ? -1 : 1);
    }

    /** The part of a period that is counted; empty where the day does not lie within it, or is its own edge. */
    public Optional<Period> of(Period whole) {
        return Stream.iterate(
                        whole.start().getYear(), year -> year <= whole.end().getYear(), year -> year + 1)
                .flatMap(year -> Stream.ofNullable(in(year)))
                .filter(edge -> !edge.isBefore(whole.start()) && !edge.isAfter(whole.end()))
                .findFirst()
                .map(edge -> first ? new Period(edge, whole.end()) : new Period(whole.start(), edge))
                .filter(part -> !part.equals(whole));
    }

    private @Nullable LocalDate in(int year) {
        LocalDate named = day != null ? day : dayOfYear == null ? null : dayOfYear.atYear(year);
        return named == null ? null : named.plusDays(later);
    }
}
