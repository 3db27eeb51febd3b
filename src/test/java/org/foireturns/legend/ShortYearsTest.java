package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class ShortYearsTest {
    private static List<String> first(String drawing) {
        Grid written = new ShortYears(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(grid(drawing)), List.of()))
                .grids()
                .get(0);
        return written.rowNumbers().stream()
                .flatMap(row -> Stream.ofNullable(written.cell(row, 0)))
                .map(Cell::text)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void twoYearsWithoutASignBetweenThemAreAFinancialYear() {
        assertThat(first("""
                | FinYr | Age |
                | 2324  | 14  |
                | 2425  | 12  |
                """)).containsExactly("FinYr", "2023/24", "2024/25");
    }

    @Test
    void oneThatIsNoneLeavesAllAsTheyAre() {
        assertThat(first("""
                | Year | Age |
                | 2324 | 14  |
                | 2426 | 12  |
                """)).containsExactly("Year", "2324", "2426");
    }

    @Test
    void belowAnythingElseTheyAreNumbers() {
        assertThat(first("""
                | Offences | Age |
                | 2324     | 14  |
                """)).containsExactly("Offences", "2324");
    }
}
