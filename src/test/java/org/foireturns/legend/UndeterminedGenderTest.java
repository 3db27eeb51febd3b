package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class UndeterminedGenderTest {
    private static String said(String drawing, String cell) {
        return WrittenCells.said(new UndeterminedGender(Grammars.ofConfig()), drawing, cell);
    }

    @Test
    void besideGirlsAndBoysAloneItIsUnknown() {
        assertThat(said("""
                | Age  | Female | Male | Indeterminate |
                | 0-11 | 3      | 2    | 1             |
                """, "D1")).isEqualTo("gender not known");
        assertThat(said("""
                | Girls  | 3 |
                | Boys   | 2 |
                | Indet. | 1 |
                """, "A3")).isEqualTo("gender not known");
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
