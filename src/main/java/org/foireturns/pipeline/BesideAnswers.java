package org.foireturns.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.finding.AnswerBeside;
import org.foireturns.model.finding.Finding;

/**
 * What a force wrote beside its answers in a form of ours, and what no table took for a number.
 *
 * <pre>
 * Question                   | 2024/25 |
 * Age of the youngest victim | 8 years | 9 years
 * </pre>
 *
 * @param second what may be another answer
 * @param remarks anything else
 */
record BesideAnswers(List<Cell> second, List<Cell> remarks) {
    /** No more addresses are told one by one. */
    private static final int MOST_TOLD = 8;

    private static final BesideAnswers NONE = new BesideAnswers(List.of(), List.of());

    /** Those of a sheet; none of a sheet that is no form. */
    static BesideAnswers in(Grid grid, SheetReading sheet, Grammar grammar) {
        return FormAnswers.of(grid, grammar)
                .map(answers -> of(answers.beside(grid, grammar), sheet, grammar))
                .orElse(NONE);
    }

    private static BesideAnswers of(List<Cell> cells, SheetReading sheet, Grammar grammar) {
        Set<Address> taken = new HashSet<>();
        sheet.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).values().stream())
                .forEach(value -> taken.add(value.value().address()));
        Map<Boolean, List<Cell>> parts = cells.stream()
                .filter(cell -> !taken.contains(cell.address()))
                .collect(Collectors.partitioningBy(cell -> answers(grammar.read(cell.text()))));
        return new BesideAnswers(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    /** Whether a text may be an answer: it holds a number, an age or a sign, and no more than what is counted. */
    private static boolean answers(Reading reading) {
        return reading.whole()
                && reading.facts().stream().anyMatch(BesideAnswers::answers)
                && reading.facts().stream()
                        .allMatch(
                                fact -> answers(fact) || fact instanceof Fact.OfGender || fact instanceof Fact.Counts);
    }

    private static boolean answers(Fact fact) {
        return fact instanceof Fact.Number
                || fact instanceof Fact.OfAge
                || fact instanceof Fact.Fewer
                || fact instanceof Fact.Withheld
                || fact instanceof Fact.Nil
                || fact instanceof Fact.NotHeld;
    }

    /** What is asked about second answers. */
    Optional<Finding> asked(Place sheet) {
        return second.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerBeside(sheet.at(around(second), ""), named(second)));
    }

    /** Some cells as they are told: their addresses, the first few of many. */
    static String named(List<Cell> cells) {
        String first = cells.stream()
                .limit(MOST_TOLD)
                .map(cell -> cell.address().toString())
                .collect(Collectors.joining(", "));
        return cells.size() > MOST_TOLD ? first + " and others" : first;
    }

    /** The smallest range around some cells. */
    static CellRange around(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
