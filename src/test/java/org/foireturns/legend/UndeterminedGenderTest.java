package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class UndeterminedGenderTest {
    private static String said(String drawing, String cell) {
        Grid read = new UndeterminedGender(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(grid(drawing)), List.of()))
                .grids()
                .get(0);
        Address at = Address.parse(cell);
        return Objects.requireNonNull(read.cell(at.row(), at.column())).text();
    }

    @Test
    void besideGirlsAndBoysAloneItIsUnknown() {
        assertThat(said("""
                | Age  | Female | Male | Indeterminate |
                | 0-11 | 3      | 2    | 1             |
                """, "D1")).isEqualTo("Gender not known");
        assertThat(said("""
                | Girls  | 3 |
                | Boys   | 2 |
                | Indet. | 1 |
                """, "A3")).isEqualTo("Gender not known");
    }

    @Test
    void besideAnUnknownOneItIsItself() {
        assertThat(said("""
                | Age  | Female | Male | Indeterminate | Unknown |
                | 0-11 | 3      | 2    | 1             | 4       |
                """, "D1")).isEqualTo("Indeterminate");
    }

    @Test
    void aloneItIsItself() {
        assertThat(said("| Indeterminate | 3 |", "A1")).isEqualTo("Indeterminate");
    }
}
