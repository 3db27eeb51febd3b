package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.junit.jupiter.api.Test;

class DrawnTableTest {
    @Test
    void barsPartCellsAndDashesPartRows() throws Exception {
        assertThat(drawn("""
                +-----------+--------------+-------+
                | Victim    | 11 and under | Total |
                +-----------+--------------+-------+
                | Female    |           14 |    73 |
                | Not known |            0 |     2 |
                +-----------+--------------+-------+
                """))
                .isEqualTo(
                        "List 1 (A1:C3): A1 Victim, B1 11 and under, C1 Total, A2 Female, B2 14, C2 73, A3 Not known, B3"
                                + " 0, C3 2");
    }

    @Test
    void dashesMayStandBetweenBarsWithoutCorners() throws Exception {
        assertThat(drawn("| Platform | Times |\n|:---------|------:|\n| **Kik** | 3 |\n| Yubo | <5 |\n"))
                .isEqualTo("List 1 (A1:B3): A1 Platform, B1 Times, A2 Kik, B2 3, A3 Yubo, B3 <5");
    }

    @Test
    void barsMayStandBetweenCellsAlone() throws Exception {
        assertThat(drawn("Platform | Times\n---------|------\nKik | 3\nYubo | 1\n"))
                .isEqualTo("List 1 (A1:B3): A1 Platform, B1 Times, A2 Kik, B2 3, A3 Yubo, B3 1");
        assertThat(drawn("Gender | 2023/24 | 2024/25\nFemale | 12 | 14\nMale | 3 | 4\n"))
                .isEqualTo(
                        "List 1 (A1:C3): A1 Gender, B1 2023/24, C1 2024/25, A2 Female, B2 12, C2 14, A3 Male, B3 3, C3 4");
    }

    @Test
    void linesMayBeDrawnByThemselves() throws Exception {
        assertThat(drawn("┌──────┬───┐\n│ Kik  │ 3 │\n├──────┼───┤\n│ Yubo │ 1 │\n└──────┴───┘\n"))
                .isEqualTo("List 1 (A1:B2): A1 Kik, B1 3, A2 Yubo, B2 1");
    }

    @Test
    void aCellReachesAsFarAsItsBars() throws Exception {
        assertThat(drawn("""
                +--------+---------------------+-------+
                | Gender | Age                 | Total |
                |        +--------------+------+-------+
                |        | 11 and under | 12-15|       |
                +--------+--------------+------+-------+
                | Female |           14 |   59 |    73 |
                +--------+--------------+------+-------+
                """))
                .isEqualTo(
                        "List 1 (A1:D3): A1 Gender, B1 Age, D1 Total, B2 11 and under, C2 12-15, A3 Female, B3 14, C3 59,"
                                + " D3 73");
    }

    @Test
    void aHeadMayGoOnInTheNextLine() throws Exception {
        assertThat(drawn(
                        "| Gender | 11 and | Total |\n|        | under  |       |\n|---|---|---|\n| Male | 4 | 17 |\n"))
                .isEqualTo("List 1 (A1:C2): A1 Gender, B1 11 and under, C1 Total, A2 Male, B2 4, C2 17");
    }

    @Test
    void aLineAloneAndOneOfASignatureAreNone() throws Exception {
        assertThat(drawn("Kik | 3\n")).isEqualTo("Letter: A1 Kik | 3");
        assertThat(drawn("A Person | Researcher | Kent Police\nSutton Road | Maidstone | Kent\n"))
                .startsWith("Letter: A1 A Person | Researcher");
        assertThat(drawn("-----------\nRegards\n")).startsWith("Letter: A1 -----------");
    }

    private static String drawn(String lines) throws Exception {
        DocumentSheets sheets = new DocumentSheets(Limits.USUAL);
        for (String line : lines.lines().toList()) {
            sheets.paragraph(new Paragraph(MarkedText.plain(line), Style.PLAIN, false));
        }
        return sheets.workbook().grids().stream()
                .map(grid -> grid.sheet() + ": "
                        + grid.cells().stream()
                                .map(cell -> cell.address() + " " + cell.text())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
