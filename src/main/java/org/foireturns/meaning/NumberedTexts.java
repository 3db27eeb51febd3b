package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;

/**
 * Lists of notes, sheets or versions. Numbers that run from one upwards at the left edge of a table, each before a text
 * that is no category, count nothing, whatever the texts speak of; nor do signs before sentences.
 */
final class NumberedTexts {
    /** A period is told in fewer words; one in more is part of a sentence. */
    private static final int LONGEST_PERIOD = 6;

    private static final int SHORTEST_SENTENCE = 5;
    private static final int FEWEST = 2;
    /** One text in so many may be understood as a category: "Victims aged 16 and 17 are children". */
    private static final int SELDOM = 3;

    private final Grammar grammar;
    private final Sums.Numbers numbers;
    private final Set<Table> lists = Collections.newSetFromMap(new IdentityHashMap<>());

    NumberedTexts(Map<String, SheetPlan> plans, Grammar grammar, Sums.Numbers numbers) {
        this.grammar = grammar;
        this.numbers = numbers;
        plans.values()
                .forEach(plan -> plan.tables().stream().filter(this::isList).forEach(lists::add));
    }

    /** The values of a table, left out where it is such a list. */
    List<Meant> leftOut(Table table, List<Meant> values) {
        return lists.contains(table)
                ? values.stream()
                        .map(value -> Subjects.KEY.equals(value.leftOut()) ? value : value.without(Subjects.ROWS))
                        .toList()
                : values;
    }

    /**
     * The texts of a sheet that stand in no table or in such a list, and sentences that tell a number, in reading
     * order.
     */
    List<Cell> texts(SheetPlan plan) {
        return Stream.concat(
                        Stream.concat(plan.texts().stream(), numbers(plan).filter(this::isSentence)),
                        plan.tables().stream()
                                .filter(lists::contains)
                                .flatMap(table -> Stream.concat(
                                        table.labels().stream(),
                                        table.values().stream().map(Placed::cell))))
                .sorted(Comparator.comparing(Cell::address))
                .toList();
    }

    /** Whether a sheet has a table of another kind. */
    boolean hasOthers(SheetPlan plan) {
        return !lists.containsAll(plan.tables());
    }

    /** What was taken for numbers and is in no place of a table. */
    private static Stream<Cell> numbers(SheetPlan plan) {
        return Stream.concat(plan.loose().stream(), plan.tables().stream().flatMap(table -> table.aside().stream()));
    }

    private boolean isSentence(Cell cell) {
        return cell.isText() && grammar.read(cell.text()).tokens() >= SHORTEST_SENTENCE;
    }

    private boolean isList(Table table) {
        Map<Integer, Cell> leading = new TreeMap<>();
        Set<Integer> columns = new HashSet<>();
        List<Cell> texts = new ArrayList<>(table.labels());
        for (Placed value : table.values()) {
            Cell cell = value.cell();
            if (numbers.of(cell) == null && !sign(cell)) {
                texts.add(cell);
            } else {
                leading.put(cell.address().row(), cell);
                columns.add(cell.address().column());
            }
        }
        if (columns.size() != 1 || !leading.values().stream().allMatch(cell -> standsBefore(cell, texts))) {
            return false;
        }
        List<Cell> counts =
                leading.values().stream().filter(cell -> !sign(cell)).toList();
        if (counts.isEmpty()) {
            return leading.values().stream()
                    .allMatch(cell -> row(cell, texts).stream().anyMatch(this::isSentence));
        }
        long categories =
                counts.stream().filter(cell -> isOfCategory(cell, texts)).count();
        return counts.size() >= FEWEST && run(counts) && categories * SELDOM <= counts.size();
    }

    private static boolean sign(Cell cell) {
        return cell.isText() && cell.text().chars().noneMatch(Character::isLetterOrDigit);
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
                        .allMatch(text ->
                                text.address().column() > count.address().column());
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
