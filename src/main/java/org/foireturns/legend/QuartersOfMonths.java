package org.foireturns.legend;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.PeriodKind;

/**
 * Quarters over the three months of which they are made, as a pivot table groups dates: they tell when the quarters of
 * a return begin.
 *
 * <pre>
 * 2024 | Qtr2 |     | 14      the second quarter begins in April, and the first in January
 *      |      | Apr |  6
 *      |      | May |  5
 *      |      | Jun |  3
 *      | Qtr3 |     | 17
 * </pre>
 */
final class QuartersOfMonths {
    private static final int MONTHS = 3;
    private static final int YEAR = 12;

    private final Grammar grammar;
    private final QuarterHeads quarters;

    QuartersOfMonths(Grammar grammar) {
        this.grammar = grammar;
        this.quarters = new QuarterHeads(grammar);
    }

    /**
     * A quarter and its first month.
     *
     * @param quarter from 1 to 4
     * @param month from 1 to 12
     */
    record First(int quarter, int month) {}

    /** What the quarters of a sheet tell that are alone in their cells; of all or of none of them. */
    List<First> in(Grid grid) {
        List<QuarterHeads.Bare> bare = quarters.bareIn(grid).toList();
        if (bare.isEmpty() || grid.isLong()) {
            return List.of();
        }
        List<First> down = told(bare, months(grid, true), head -> head.address().row());
        return down.isEmpty()
                ? told(bare, months(grid, false), head -> head.address().column())
                : down;
    }

    /** By row or by column, the months that stand alone in a cell of it; two in one leave it open. */
    private Map<Integer, List<Integer>> months(Grid grid, boolean byRow) {
        Map<Integer, List<Integer>> months = new HashMap<>();
        grid.tellingCellsThat(Cell::isText)
                .forEach(cell -> month(cell)
                        .ifPresent(month -> months.computeIfAbsent(
                                        byRow
                                                ? cell.address().row()
                                                : cell.address().column(),
                                        none -> new ArrayList<>())
                                .add(month)));
        return months;
    }

    private Optional<Integer> month(Cell cell) {
        Reading reading = grammar.read(cell.text());
        if (!reading.whole() || reading.facts().size() != 1) {
            return Optional.empty();
        }
        Fact fact = reading.facts().get(0);
        if (fact instanceof Fact.PartOfYear part && part.first() == part.last()) {
            return Optional.of(part.first());
        }
        return fact instanceof Fact.OfPeriod told && told.period().kind() == PeriodKind.MONTH
                ? Optional.of(told.period().start().getMonthValue())
                : Optional.empty();
    }

    private static List<First> told(
            List<QuarterHeads.Bare> quarters,
            Map<Integer, List<Integer>> months,
            ToIntFunction<QuarterHeads.Bare> line) {
        List<QuarterHeads.Bare> inOrder = Stream.of(quarters)
                .flatMap(List::stream)
                .sorted((one, other) -> Integer.compare(line.applyAsInt(one), line.applyAsInt(other)))
                .toList();
        List<First> told = new ArrayList<>();
        for (QuarterHeads.Bare quarter : inOrder) {
            int from = line.applyAsInt(quarter);
            List<Integer> over = threeFrom(from, months);
            if (over.isEmpty()) {
                return List.of();
            }
            told.add(new First(quarter.quarter(), over.get(0)));
        }
        return told;
    }

    /** Three months that follow each other in the line of a quarter and behind it, or behind it alone. */
    private static List<Integer> threeFrom(int line, Map<Integer, List<Integer>> months) {
        int first = months.containsKey(line) ? line : line + 1;
        List<Integer> found = new ArrayList<>();
        for (int at = first; at < first + MONTHS; at++) {
            List<Integer> here = months.getOrDefault(at, List.of());
            boolean next =
                    here.size() == 1 && (found.isEmpty() || here.get(0) == found.get(found.size() - 1) % YEAR + 1);
            if (!next) {
                return List.of();
            }
            found.add(here.get(0));
        }
        return Month.of(found.get(0)).firstMonthOfQuarter() == Month.of(found.get(0)) ? found : List.of();
    }
}
