package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class PaddedNumbersTest {
    private static String said(String drawing, String cell) {
        return WrittenCells.said(new PaddedNumbers(Grammars.ofConfig()), drawing, cell);
    }

    @Test
    void belowAHeadThatCountsTheyAreNumbers() {
        String print = """
                | SEX    | AGE   | COUNT  |
                | FEMALE | 00-11 | '0047   |
                | FEMALE | 12-15 | '0140   |
                | MALE   | 12-15 | '0000   |
                """;
        assertThat(said(print, "C2")).isEqualTo("47");
        assertThat(said(print, "C3")).isEqualTo("140");
        assertThat(said(print, "C4")).isEqualTo("0");
        assertThat(said(print, "B2")).isEqualTo("00-11");
    }

    @Test
    void besideALabelThatCountsThemToo() {
        assertThat(said("""
                | CRIMES RECORDED | '0263   |
                | DETECTED        | '0041   |
                """, "B1")).isEqualTo("263");
    }

    @Test
    void referencesAndTheNumbersOfRowsStay() {
        assertThat(said("""
                | URN    | SEX    |
                | '0047   | FEMALE |
                | '0140   | MALE   |
                """, "A2")).isEqualTo("0047");
        assertThat(said("""
                | Number | SEX    |
                | '001    | FEMALE |
                | '002    | MALE   |
                """, "A2")).isEqualTo("001");
    }
}
