package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class StackedPeriodsTest {
    private static Grid joined(String drawing) {
        return new StackedPeriods(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(GridText.grid(drawing)), List.of()))
                .grids()
                .get(0);
    }

    private static String text(Grid grid, int row, int column) {
        Cell cell = grid.cell(new Address(row, column));
        return cell == null ? "" : cell.text();
    }

    @Test
    void aPeriodOverThreeRowsStandsInTheLast() {
        Grid grid = joined("""
                |        | Year ended | Year ended |
                |        | 31 March   | 31 March   |
                |        | 2025       | 2024       |
                | Female | 30         | 9          |
                """);
        assertThat(text(grid, 2, 1)).isEqualTo("Year ended 31 March 2025");
        assertThat(text(grid, 2, 2)).isEqualTo("Year ended 31 March 2024");
        assertThat(text(grid, 3, 1)).isEqualTo("30");
    }

    @Test
    void threeRowsThatMakeNoPeriodStayAsTheyAre() {
        Grid grid = joined("""
                |        | Year ended |
                |        | 31 March   |
                |        | Offences   |
                | Female | 30         |
                """);
        assertThat(text(grid, 2, 1)).isEqualTo("Offences");
    }
}
