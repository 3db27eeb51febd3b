package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Financial years of four digits and nothing else, which would be numbers anywhere but below the name of a period.
 *
 * <pre>
 * FinYr | Age
 * 2324  | 14     is 2023/24
 * 2425  | 12        2024/25
 * </pre>
 */
final class ShortYears implements WritingOut {
    private static final Pattern YEARS = Pattern.compile("([0-9]{2})/?([0-9]{2})");
    private static final int CENTURY = 100;

    private final Grammar grammar;

    ShortYears(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> years = new HashMap<>();
        grid.tellingCellsThat(ShortYears::isYear).forEach(year -> {
            Cell head = grid.cell(year.address().row() - 1, year.address().column());
            if (head != null && head.isText() && namesPeriods(head)) {
                column(grid, head).forEach(cell -> years.put(cell.address(), year(cell)));
            }
        });
        return grid.saying(years);
    }

    private boolean namesPeriods(Cell head) {
        Reading reading = grammar.read(head.text());
        return reading.whole()
                && !reading.facts().isEmpty()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Names named && named.axis() == Axis.PERIOD);
    }

    /** The cells right below a head, where each of them is such a year; else none. */
    private static List<Cell> column(Grid grid, Cell head) {
        List<Cell> cells = new ArrayList<>();
        int column = head.address().column();
        for (int row = head.address().row() + 1; !grid.row(row).isEmpty(); row++) {
            Cell cell = grid.cell(row, column);
            if (cell == null) {
                continue;
            }
            if (!isYear(cell)) {
                return List.of();
            }
            cells.add(cell);
        }
        return cells;
    }

    private static boolean isYear(Cell cell) {
        Matcher digits = YEARS.matcher(cell.text().strip());
        return digits.matches()
                && (Integer.parseInt(digits.group(1)) + 1) % CENTURY == Integer.parseInt(digits.group(2));
    }

    private static String year(Cell cell) {
        Matcher digits = YEARS.matcher(cell.text().strip());
        return digits.matches() ? "20" + digits.group(1) + "/" + digits.group(2) : cell.text();
    }
}
