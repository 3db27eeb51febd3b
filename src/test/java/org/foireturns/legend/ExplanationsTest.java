package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    @Test
    void codesAndFlagsAreReadAndThenLeftAside() {
        Workbook typed = new Workbook(List.of(grid("Data", """
                                | VSEX | N  | Note         |
                                | 1    | 27 |              |
                                | 2    | 13 |              |
                                | 2    | NA | fewer than 5 |
                                """), grid("Codes", """
                                | FIELD | CODE | MEANING |
                                | VSEX  | 1    | Male    |
                                | VSEX  | 2    | Female  |
                                """)), List.of());
        Explanations beside = Explanations.in(typed, Grammars.ofConfig(), java.util.Map.of(), cell -> false);
        Grid data = beside.grids().get(0);
        assertThat(data.cell(1, 0)).extracting(cell -> cell.text()).isEqualTo("Male");
        assertThat(data.cell(3, 1)).extracting(cell -> cell.text()).isEqualTo("<5");
        assertThat(beside.explained().get(0).nonBlank()).isEqualTo(8);
        assertThat(beside.explained().get(1).nonBlank()).isZero();
        assertThat(beside.on(data)).hasSize(2);
        assertThat(beside.on(typed.grids().get(1))).hasSize(9);
    }
}
