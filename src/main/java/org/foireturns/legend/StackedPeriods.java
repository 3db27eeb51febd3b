package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * The words of one period in three rows of heads. They are put together in the lowest.
 *
 * <pre>
 * Year ended | Year ended
 * 31 March   | 31 March
 * 2025       | 2024           is Year ended 31 March 2025 | Year ended 31 March 2024
 * </pre>
 */
final class StackedPeriods implements WritingOut {
    private static final int ROWS = 3;

    private final Grammar grammar;
    private final Places places = new Places();

    StackedPeriods(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> said = new HashMap<>();
        grid.tellingCellsThat(this::endsYear).forEach(top -> {
            int row = top.address().row();
            List<Cell> stack = grid.rowNumbers(row, row + ROWS - 1).stream()
                    .map(at -> grid.cell(at, top.address().column()))
                    .takeWhile(cell -> cell != null)
                    .toList();
            String words = stack.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" "));
            if (stack.size() == ROWS && isPeriod(grammar.read(words))) {
                said.put(stack.get(ROWS - 1).address(), words);
                stack.subList(0, ROWS - 1).forEach(cell -> places.add(grid, cell));
            }
        });
        return grid.saying(said);
    }

    /** "Year ended": the first of three lines of a period. */
    private boolean endsYear(Cell cell) {
        return cell.isText()
                && grammar.mayEndYears(cell.text())
                && grammar.read(cell.text()).says(Fact.YearsEnd.class);
    }

    private static boolean isPeriod(Reading reading) {
        return reading.whole() && reading.facts().size() == 1 && reading.says(Fact.OfPeriod.class);
    }
}
