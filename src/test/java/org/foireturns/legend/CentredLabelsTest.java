package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class CentredLabelsTest {
    private static final String DOWN = """
            | Gender | Age      | Offences |
            |        | Under 12 | 38       |
            | Girls  | 12-15    | 229      |
            |        | Over 15  | 34       |
            |        | Under 12 | 8        |
            | Boys   | 12-15    | 64       |
            |        | Over 15  | 17       |
            | Total  |          | 390      |
            """;

    private static boolean isBlank(String drawing, int row, int column) {
        Workbook typed = new Workbook(List.of(GridText.grid(drawing)), List.of());
        return new CentredLabels().writtenOut(typed).grids().get(0).cell(row, column) == null;
    }

    private static String said(String drawing, String cell) {
        return WrittenCells.said(new CentredLabels(), drawing, cell);
    }

    @Test
    void aLabelInTheMiddleIsSaidInItsWholeGroup() {
        assertThat(said(DOWN, "A2")).isEqualTo("Girls");
        assertThat(said(DOWN, "A4")).isEqualTo("Girls");
        assertThat(said(DOWN, "A5")).isEqualTo("Boys");
        assertThat(said(DOWN, "A1")).isEqualTo("Gender");
    }

    @Test
    void aHeadInTheMiddleIsSaidOverItsWholeGroup() {
        String across = """
                | Age      |   | 2023/24 |   |   | 2024/25 |   |
                |          | F | M       | U | F | M       | U |
                | Under 12 | 1 | 2       | 3 | 4 | 5       | 6 |
                """;
        assertThat(said(across, "B1")).isEqualTo("2023/24");
        assertThat(said(across, "E1")).isEqualTo("2024/25");
        assertThat(said(across, "G1")).isEqualTo("2024/25");
    }

    @Test
    void aLabelAtTheEndIsSaidInItsWholeGroup() {
        assertThat(said("""
                |       | Age      | Offences |
                |       | Under 12 | 38       |
                | Girls | 12-15    | 229      |
                |       | Under 12 | 8        |
                | Boys  | 12-15    | 64       |
                """, "A4")).isEqualTo("Boys");
    }

    @Test
    void labelsAtTheBeginningAreLeftToWhoFillsThemDown() {
        assertThat(isBlank("""
                | Girls | Under 12 | 38  |
                |       | 12-15    | 229 |
                | Boys  | Under 12 | 8   |
                |       | 12-15    | 64  |
                """, 1, 0)).isTrue();
    }

    @Test
    void groupsOfOtherLabelsMayBeginAnywhere() {
        assertThat(isBlank("""
                |       | All      | 99  |
                | Girls | Under 12 | 38  |
                |       | 12-15    | 229 |
                | Boys  | Under 12 | 8   |
                """, 0, 0)).isTrue();
    }

    @Test
    void aPieceOfATableMayBeginAndEndWithinAGroup() {
        assertThat(isBlank("""
                | Kik    | Under 12 | 38 |
                |        | 12-15    | 29 |
                | TikTok | Under 12 | 38 |
                |        | 12-15    | 29 |
                | Yubo   | Under 12 | 38 |
                """, 1, 0)).isTrue();
        assertThat(isBlank("""
                |        | Over 15  | 34 |
                | Kik    | Under 12 | 38 |
                |        | 12-15    | 29 |
                |        | Over 15  | 34 |
                | TikTok | Under 12 | 38 |
                |        | 12-15    | 29 |
                """, 0, 0)).isTrue();
    }
}
