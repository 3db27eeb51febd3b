package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;

/**
 * Lists of notes, sheets or versions whose lines are numbered. Numbers that run from one upwards at the left edge of a
 * table, each before a text that is no category, count nothing, whatever the texts speak of.
 */
final class NumberedTexts {
    /** A period is told in fewer words; one in more is part of a sentence. */
    private static final int LONGEST_PERIOD = 6;

    private static final int FEWEST = 2;
    /** One text in so many may be understood as a category: "Victims aged 16 and 17 are children". */
    private static final int SELDOM = 3;

    private final Table table;
    private final Grammar grammar;
    private final Sums.Numbers numbers;

    private NumberedTexts(Table table, Grammar grammar, Sums.Numbers numbers) {
        this.table = table;
        this.grammar = grammar;
        this.numbers = numbers;
    }

    /** The values of a table, left out where it is such a list. */
    static List<Meant> leftOut(Table table, List<Meant> values, Grammar grammar, Sums.Numbers numbers) {
        return new NumberedTexts(table, grammar, numbers).isList(values)
                ? values.stream().map(value -> value.without(Subjects.ROWS)).toList()
                : values;
    }

    private boolean isList(List<Meant> values) {
        Map<Integer, Cell> counts = new TreeMap<>();
        Set<Integer> columns = new HashSet<>();
        List<Cell> texts = new ArrayList<>(table.labels());
        for (Meant value : values) {
            if (numbers.of(value.cell()) == null) {
                texts.add(value.cell());
            } else {
                counts.put(value.cell().address().row(), value.cell());
                columns.add(value.cell().address().column());
            }
        }
        return columns.size() == 1
                && counts.size() >= FEWEST
                && run(counts.values())
                && counts.values().stream().allMatch(count -> standsBefore(count, texts))
                && counts.values().stream()
                                        .filter(count -> isOfCategory(count, texts))
                                        .count()
                                * SELDOM
                        <= counts.size();
    }

    private boolean run(Iterable<Cell> counts) {
        long next = 1;
        for (Cell cell : counts) {
            Range number = numbers.of(cell);
            if (number == null || !number.exact() || number.lower() != next) {
                return false;
            }
            next++;
        }
        return true;
    }

    /** Whether texts stand on the row of a number, and all of them behind it. */
    private static boolean standsBefore(Cell count, List<Cell> texts) {
        List<Cell> row = row(count, texts);
        return !row.isEmpty()
                && row.stream()
                        .allMatch(text -> text.address().column() > count.address().column());
    }

    private static List<Cell> row(Cell count, List<Cell> texts) {
        return texts.stream()
                .filter(text -> text.address().row() == count.address().row())
                .toList();
    }

    /** Whether nothing but categories stands behind a number. */
    private boolean isOfCategory(Cell count, List<Cell> texts) {
        return row(count, texts).stream().filter(Cell::isText).allMatch(text -> category(grammar.read(text.text())));
    }

    private static boolean category(Reading reading) {
        return reading.whole()
                && reading.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.OfGender
                                || fact instanceof Fact.OfAge
                                || fact instanceof Fact.OfPlatform
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Other
                                || (fact.isValue() && reading.tokens() <= LONGEST_PERIOD));
    }
}
