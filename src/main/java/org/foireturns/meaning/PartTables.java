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
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.normalise.NoteWords;
import org.foireturns.words.Token;

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
        List<TitledPart> apart = tables.stream().map(parts::titled).toList();
        List<TitledPart> all = apart.stream().map(part -> part.together(apart)).toList();
        return all.stream().map(part -> settled(part, all)).toList();
    }

    private static TableMeaning settled(TitledPart part, List<TitledPart> all) {
        TableMeaning table = part.table();
        if (part.words().isEmpty() || part.numbers().size() < FEWEST) {
            return table;
        }
        List<TitledPart> named = all.stream().filter(part::namesPartOf).toList();
        if (isWithin(part, named, (whole, one) -> whole.period().equals(one.period()), FEWEST)) {
            return each(table, value -> value.without(Subjects.PART));
        }
        List<TitledPart> plainer =
                all.stream().filter(whole -> whole.isPlainerThan(part)).toList();
        int half = Math.max(FEWEST, (part.numbers().size() + 1) / 2);
        boolean within = isWithin(part, plainer, (whole, one) -> isWider(whole, one, part), half)
                && all.stream().noneMatch(part::isSisterOf);
        return within
                ? each(
                        table,
                        value -> value.doubted(Doubt.of(
                                        "has a title with words that we do not know, and may be a part of what other tables tell")
                                .asRead()))
                : table;
    }

    private static TableMeaning each(TableMeaning table, UnaryOperator<Meant> pass) {
        return table.each(value -> value.counted() ? pass.apply(value) : value);
    }

    /**
     * Of more days, or of the same ones in another unit: others of one meaning are asked about as such. The months of a
     * year are no part of its offences but split it.
     */
    private static boolean isWider(TitledPart.Counted whole, TitledPart.Counted one, TitledPart part) {
        return whole.period().equals(one.period())
                ? whole.unit() != one.unit()
                : whole.period().contains(one.period()) && !part.splits(whole.period(), one);
    }

    /**
     * Whether other tables have numbers for some of those of a part, and none of the part is more.
     *
     * @param same whether the first, of another table, may be held against the second
     * @param fewest numbers that they must have
     */
    private static boolean isWithin(
            TitledPart part,
            List<TitledPart> others,
            BiPredicate<TitledPart.Counted, TitledPart.Counted> same,
            int fewest) {
        int shared = 0;
        boolean less = false;
        for (TitledPart.Counted one : part.numbers()) {
            Range most = others.stream()
                    .flatMap(other -> other.numbers().stream())
                    .filter(number -> number.means(one) && same.test(number, one))
                    .map(TitledPart.Counted::range)
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

    private TitledPart titled(TableMeaning table) {
        Set<String> own = new HashSet<>();
        Set<String> beside = new HashSet<>();
        String title = "";
        Set<String> inLabels = besideInLabels(table);
        boolean part = false;
        for (TextsAbove.Witness witness : over(table)) {
            Reading reading = grammar.read(witness.text());
            part |= words.saysPartOfWhole(witness.text());
            if (!witness.ofSheet()) {
                reading.residue().forEach(word -> own.add(word.toLowerCase(Locale.ROOT)));
            }
            // "In place of our reply of 12 May, which counted cancelled crimes" tells of another version.
            if (!reading.says(Fact.Whole.class) && !reading.says(Fact.Standing.class)) {
                beside.addAll(besideWords(reading, witness.text(), inLabels));
            }
            title = title.isEmpty() && own.size() + beside.size() > 0 ? witness.place() : title;
        }
        own.addAll(beside);
        return new TitledPart(table, title, own, beside, part, numbers(table));
    }

    /**
     * What stands close over a table, and in its corners: "5. Out of section 1, jobs of the unit | 2023/24"; where
     * nothing on the sheet does, the line at its top.
     */
    private List<TextsAbove.Witness> over(TableMeaning table) {
        List<TextsAbove.Witness> all = titles.apply(table).nearest();
        boolean titled = all.stream().anyMatch(witness -> witness.near() && !witness.ofSheet());
        TextsAbove.Witness top = all.stream()
                .filter(witness -> !titled && !witness.ofSheet())
                .reduce((first, second) -> second)
                .orElse(null);
        return Stream.of(
                        all.stream().filter(TextsAbove.Witness::near),
                        Stream.ofNullable(top),
                        table.table().corners().stream()
                                .map(corner -> new TextsAbove.Witness(
                                        corner.text(), corner.address().toString(), true)))
                .flatMap(witnesses -> witnesses)
                .distinct()
                .toList();
    }

    /** The axes beside the ones asked by which the labels of its numbers split a table; a corner is a title here. */
    private Set<String> besideInLabels(TableMeaning table) {
        return Facts.beside(
                table.values().stream()
                        .flatMap(value -> value.placed().entries())
                        .map(Entry::cell),
                grammar);
    }

    private Set<String> besideWords(Reading reading, String text, Set<String> inLabels) {
        List<Token> tokens = grammar.tokens(text);
        Set<String> said = new HashSet<>();
        for (Phrase phrase : reading.phrases()) {
            if (phrase.fact() instanceof Fact.Beside beside
                    && Subjects.ofPart(beside.axis())
                    && !inLabels.contains(beside.axis())) {
                tokens.subList(phrase.first(), phrase.end()).forEach(token -> said.add(token.text()));
            }
        }
        return said;
    }

    /** The numbers that are counted and have a period. */
    private List<TitledPart.Counted> numbers(TableMeaning table) {
        List<TitledPart.Counted> numbers = new ArrayList<>();
        for (Meant value : table.values()) {
            Range range = value.counted() ? values.of(value.cell()) : null;
            Period period = value.period();
            if (range != null && period != null) {
                numbers.add(new TitledPart.Counted(
                        TitledPart.Key.of(value), value.values().get(Axis.FORCE), period, range, value.unit()));
            }
        }
        return numbers;
    }
}
