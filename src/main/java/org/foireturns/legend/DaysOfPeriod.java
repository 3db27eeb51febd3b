package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Grid;

/**
 * The first and last day of a period in cells of their own, as in a form. Each of the two is taken for the whole
 * period: alone it would be a day or a month, and head a column.
 *
 * <pre>
 * Period from: | 01/04/2024 | to: | 31/03/2025
 *
 * Start date   | 01/04/2024
 * End date     | 31/03/2025
 * </pre>
 */
final class DaysOfPeriod implements WritingOut {
    /** A row of more cells is one of a table. */
    private static final int MOST = 6;

    private static final int SHORTEST = 28;
    private static final int PAIR = 2;

    private final Grammar grammar;

    DaysOfPeriod(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> meant = new HashMap<>();
        List<Cell> before = List.of();
        for (int number : grid.rowNumbers()) {
            List<Cell> row = grid.rowSize(number) > MOST ? List.of() : List.copyOf(grid.row(number));
            if (isPair(before) && isPair(row)) {
                List<Cell> both = new ArrayList<>(before);
                both.addAll(row);
                join(both, this::isDay, meant);
            }
            if (!row.isEmpty()) {
                join(row, cell -> cell.kind() == CellKind.DATE, meant);
            }
            before = row;
        }
        return grid.saying(meant);
    }

    private boolean isPair(List<Cell> row) {
        return row.size() == PAIR && row.get(0).isText() && isDay(row.get(1));
    }

    /** A date, or a day that is typed as text: "01/04/2024". */
    private boolean isDay(Cell cell) {
        return cell.kind() == CellKind.DATE
                || (cell.isText()
                        && grammar.read(cell.text()).facts().size() == 1
                        && grammar.read(cell.text()).whole()
                        && grammar.read(cell.text()).says(Fact.Day.class));
    }

    /** Typed days in one row are a text of several cells, which is read as such. */
    private void join(List<Cell> cells, Predicate<Cell> isDay, Map<Address, String> meant) {
        List<Cell> days = cells.stream().filter(isDay).toList();
        boolean labelled = cells.size() > PAIR
                && cells.size() <= MOST
                && cells.stream().allMatch(cell -> cell.isText() || cell.kind() == CellKind.DATE);
        if (days.size() != PAIR || !labelled) {
            return;
        }
        Reading reading =
                grammar.read(cells.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" ")));
        boolean only = reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfPeriod
                                || (fact instanceof Fact.Names named && named.axis() == Axis.PERIOD));
        reading.one(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .filter(period -> only && period.days() >= SHORTEST)
                .ifPresent(
                        period -> days.forEach(day -> meant.put(day.address(), period.start() + " - " + period.end())));
    }
}
