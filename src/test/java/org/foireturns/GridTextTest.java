package org.foireturns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class GridTextTest {

    @Test
    void drawsEachKindOfCell() {
        Grid grid = grid("""
                | Gender     | 2022/23 | 2015-12-01 |

                | **Total**  | -1.5    |            |
                | >> 0-11    | '12     | Age^3      |
                """);

        assertThat(grid.cells())
                .containsExactly(
                        Cell.text(at("A1"), "Gender", Style.PLAIN),
                        Cell.text(at("B1"), "2022/23", Style.PLAIN),
                        Cell.date(at("C1"), LocalDate.of(2015, 12, 1), Style.PLAIN),
                        Cell.text(at("A3"), "Total", new Style("General", true, false, false, 0)),
                        Cell.number(at("B3"), new BigDecimal("-1.5"), Style.PLAIN),
                        Cell.text(at("A4"), "0-11", new Style("General", false, false, false, 2)),
                        Cell.text(at("B4"), "12", Style.PLAIN),
                        new Cell(at("C4"), CellKind.TEXT, "Age", null, null, "3", Style.PLAIN));
    }

    @Test
    void mergesToTheLeft() {
        Grid grid = grid("""
                | Age | Female | < | < | Male | < |
                | <5  | 1      | 2 | 3 | 4    | 5 |
                """);

        assertThat(grid.merges()).isEqualTo(List.of(CellRange.parse("B1:D1"), CellRange.parse("E1:F1")));
        assertThat(grid.nonBlank()).isEqualTo(9);
    }

    private static Address at(String cell) {
        return Address.parse(cell);
    }
}
