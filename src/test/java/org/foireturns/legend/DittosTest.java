package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class DittosTest {
    private static List<String> column(String drawing) {
        Grid read = new Dittos(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(grid(drawing)), List.of()))
                .grids()
                .get(0);
        return read.cells().stream()
                .filter(cell -> cell.address().column() == 0)
                .map(Cell::text)
                .toList();
    }

    @Test
    void aSignStandsForTheLabelAboveIt() {
        assertThat(column("""
                | Female | 11 and under | 50 |
                | "      | 12-15        | 68 |
                | ditto  | 16+          | 2  |
                | Male   | 11 and under | 4  |
                | ,,     | 12-15        | 9  |
                """)).containsExactly("Female", "Female", "Female", "Male", "Male");
    }

    @Test
    void belowANumberOrABlankItStays() {
        assertThat(column("""
                | 12    | Female |
                | "     | Male   |
                """)).containsExactly("12", "\"");
        assertThat(column("""
                | Female | 3 |
                |        | 4 |
                | "      | 5 |
                """)).containsExactly("Female", "\"");
    }

    @Test
    void aLabelThatHoldsSuchAWordStays() {
        assertThat(column("""
                | Female          | 3 |
                | Same sex couple | 4 |
                """)).containsExactly("Female", "Same sex couple");
    }
}
