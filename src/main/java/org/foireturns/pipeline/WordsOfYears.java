package org.foireturns.pipeline;

import java.util.stream.Stream;
import org.foireturns.grammar.LoneYears;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * The texts of a sheet that may say how its years run. "Year to March" above or before the heads 2024 and 2025 says
 * that both end in March; behind them it heads a column of its own, and 2024 is what it was.
 */
final class WordsOfYears {
    private static final int SEVERAL = 2;

    private WordsOfYears() {}

    static Stream<String> of(Grid grid) {
        return grid.cellsThat(Cell::isText)
                .filter(cell -> !isBehindYears(grid, cell))
                .map(Cell::text);
    }

    private static boolean isBehindYears(Grid grid, Cell cell) {
        int column = cell.address().column();
        return column > SEVERAL
                && grid.row(cell.address().row(), 0, column).stream()
                                .filter(other ->
                                        LoneYears.isLoneYear(other.text().strip()))
                                .limit(SEVERAL)
                                .count()
                        == SEVERAL;
    }
}
