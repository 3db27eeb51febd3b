package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Unit;
import org.foireturns.normalise.NoteWords;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a part of the offences beside those of them all, as "Peterborough district only" or "Cyber-flagged crimes"
 * is: each of their numbers is at most the one that other tables have for the same, and a title over them has words of
 * its own. Where these name a place, a team or the like, or say "a subset of", the part is left out, and the others
 * stand. Where nobody knows them, "third line alone" beside "every line above", the whole may be wider than what was
 * asked: numbers of one meaning are asked about as all such are, and those of a part of the year here.
 */
final class PartTables {
    /** One number that is less than another one may be anything. */
    private static final int FEWEST = 2;

    private final Function<TableMeaning, Titles> titles;
    private final Grammar grammar;
    private final NoteWords words;
    private final Values values;

    private PartTables(Function<TableMeaning, Titles> titles, Grammar grammar, NoteWords words, Values values) {
        this.words = words;
        this.titles = titles;
        this.grammar = grammar;
        this.values = values;
    }

    /** @param titles what stands over a table */
    static List<TableMeaning> settled(
            List<TableMeaning> tables,
            Function<TableMeaning, Titles> titles,
            Grammar grammar,
            NoteWords words,
            Values values) {
        PartTables parts = new PartTables(titles, grammar, words, values);
        List<Candidate> all = tables.stream().map(parts::candidate).toList();
        return all.stream().map(part -> settled(part, all)).toList();
    }

    private static TableMeaning settled(Candidate part, List<Candidate> all) {
        if (part.words().isEmpty() || part.numbers().size() < FEWEST) {
            return part.table();
        }
        List<Candidate> named = all.stream().filter(part::namesPartOf).toList();
        if (isWithin(part, named, (whole, one) -> whole.period().equals(one.period()), FEWEST)) {
            return part.each(value -> value.without(Subjects.PART));
        }
        List<Candidate> plainer =
                all.stream().filter(whole -> whole.isPlainerThan(part)).toList();
        int half = Math.max(FEWEST, (part.numbers().size() + 1) / 2);
        boolean within = isWithin(part, plainer, PartTables::isWider, half)
                && all.stream().noneMatch(part::isSisterOf);
        return within
                ? part.each(value -> value.doubted(Doubt.of(
                        "has a title with words that we do not know, and may be a part of what other tables tell")))
                : part.table();
    }

    /** Of more days, or of the same ones in another unit: others of one meaning are asked about as such. */
    private static boolean isWider(Counted whole, Counted part) {
        return whole.period().equals(part.period())
                ? whole.unit() != part.unit()
                : whole.period().contains(part.period());
    }

    /**
     * Whether other tables have numbers for some of those of a part, and none of the part is more.
     *
     * @param same whether the first, of another table, may be held against the second
     * @param fewest numbers that they must have
     */
    private static boolean isWithin(
            Candidate part, List<Candidate> others, BiPredicate<Counted, Counted> same, int fewest) {
        int shared = 0;
        boolean less = false;
        for (Counted one : part.numbers()) {
            Range most = others.stream()
                    .flatMap(other -> other.numbers().stream())
                    .filter(number -> number.key().equals(one.key()) && same.test(number, one))
                    .map(Counted::range)
                    .max(Comparator.comparingLong(Range::lower))
                    .orElse(null);
            if (most == null) {
                continue;
            }
            if (most.upper() != null && one.range().lower() > most.upper()) {
                return false;
            }
            less |= one.range().upper() != null && one.range().upper() < most.lower();
            shared++;
        }
        return less && shared >= fewest;
    }

    private Candidate candidate(TableMeaning table) {
        Set<String> own = new HashSet<>();
        Set<String> beside = new HashSet<>();
        boolean part = false;
        for (TextsAbove.Witness witness : over(table)) {
            Reading reading = grammar.read(witness.text());
            part |= words.saysPartOfWhole(witness.text());
            if (!witness.ofSheet()) {
                reading.residue().forEach(word -> own.add(word.toLowerCase(Locale.ROOT)));
            }
            if (!reading.says(Fact.Whole.class)) {
                beside.addAll(besideWords(reading, witness.text()));
            }
        }
        own.addAll(beside);
        return new Candidate(table, own, beside, part, numbers(table));
    }

    /** What stands close over a table, and in its corners: "5. Out of section 1, jobs of the unit | 2023/24". */
    private List<TextsAbove.Witness> over(TableMeaning table) {
        return Stream.concat(
                        titles.apply(table).nearest().stream().filter(TextsAbove.Witness::near),
                        table.table().corners().stream()
                                .map(corner -> new TextsAbove.Witness(
                                        corner.text(), corner.address().toString(), true)))
                .distinct()
                .toList();
    }

    private Set<String> besideWords(Reading reading, String text) {
        List<Token> tokens = grammar.tokens(text);
        Set<String> said = new HashSet<>();
        for (Phrase phrase : reading.phrases()) {
            if (phrase.fact() instanceof Fact.Beside beside && Subjects.ofPart(beside.axis())) {
                tokens.subList(phrase.first(), phrase.end()).forEach(token -> said.add(token.text()));
            }
        }
        return said;
    }

    /** The numbers that are counted and have a period. */
    private List<Counted> numbers(TableMeaning table) {
        List<Counted> numbers = new ArrayList<>();
        for (Meant value : table.values()) {
            Range range = value.counted() ? values.of(value.cell()) : null;
            Period period = value.period();
            if (range != null && period != null) {
                numbers.add(new Counted(Key.of(value), period, range, value.unit()));
            }
        }
        return numbers;
    }

    /**
     * A table that may be a part of others.
     *
     * @param words of its titles that nobody knows, or that name something beside what was asked
     * @param beside the second of these
     * @param part whether they say that it is a part of others
     */
    private record Candidate(
            TableMeaning table, Set<String> words, Set<String> beside, boolean part, List<Counted> numbers) {
        /** Whether its titles name something of which those of another table do not speak. */
        boolean namesPartOf(Candidate other) {
            boolean told = part && !other.part && !other.words.containsAll(words);
            return told || !other.beside.containsAll(beside);
        }

        /** Whether its titles have fewer words of this sort than those of another table, and none of its own. */
        boolean isPlainerThan(Candidate other) {
            return other.words.containsAll(words) && !words.containsAll(other.words);
        }

        /** Whether another table tells the same of other days: they are two of the quarters of a year. */
        @SuppressWarnings("ReferenceEquality")
        boolean isSisterOf(Candidate other) {
            return other != this
                    && keys().equals(other.keys())
                    && periods().stream()
                            .noneMatch(own -> other.periods().stream().anyMatch(own::overlaps));
        }

        private Set<Key> keys() {
            return numbers.stream().map(Counted::key).collect(Collectors.toSet());
        }

        private Set<Period> periods() {
            return numbers.stream().map(Counted::period).collect(Collectors.toSet());
        }

        TableMeaning each(UnaryOperator<Meant> pass) {
            return table.each(value -> value.counted() ? pass.apply(value) : value);
        }
    }

    private record Counted(
            Key key, Period period, Range range, @Nullable Unit unit) {}

    private record Key(@Nullable Object force, Object gender, Object age, String platform) {
        static Key of(Meant value) {
            return new Key(value.values().get(Axis.FORCE), value.gender(), value.age(), value.platform());
        }
    }
}
