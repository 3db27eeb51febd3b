package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuledTableTest {
    /** A table drawn with strokes: {@code -} and {@code |} are lines on the page, all else are letters. */
    private static List<String> drawn(String drawing) throws Exception {
        List<PageArea> lines = new ArrayList<>();
        String[] rows = drawing.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                float x = column * Typed.WIDE;
                float y = (row + 1) * Typed.LINE - 4;
                if (rows[row].charAt(column) == '-' || rows[row].charAt(column) == '+') {
                    lines.add(new PageArea(x, y - 0.2f, x + Typed.WIDE, y + 0.2f));
                }
                if (rows[row].charAt(column) == '|') {
                    lines.add(new PageArea(x + 1, y - Typed.LINE, x + 1.4f, y + Typed.LINE));
                }
            }
        }
        List<Glyph> letters = Typed.page(drawing.replaceAll("[-|+]", " "));
        DocumentSheets sheets = new DocumentSheets(Limits.USUAL);
        for (RuledTable table : RuledTable.of(lines, List.of())) {
            sheets.table(table.read(letters));
        }
        return Drawn.of(sheets.workbook());
    }

    @Test
    void linesPartCells() throws Exception {
        assertThat(drawn("""
                +--------+----+
                | Female | 12 |
                +--------+----+
                | Male   | 3  |
                +--------+----+
                """)).containsExactly("Table 1 (A1:B2): A1 Female, B1 12, A2 Male, B2 3");
    }

    @Test
    void aLineThatIsMissingJoinsCells() throws Exception {
        assertThat(drawn("""
                +--------+---------+
                |        | 2024/25 |
                | Gender +----+----+
                |        | Q1 | Q2 |
                +--------+----+----+
                | Female | 12 | 13 |
                +--------+----+----+
                """))
                .containsExactly("Table 1 (A1:C3): A1 Gender, B1 2024/25, B2 Q1, C2 Q2, A3 Female, B3 12, C3 13");
    }

    @Test
    void linesThatDoNotMeetAreSeveralTables() throws Exception {
        assertThat(drawn("""
                +--------+----+       +--------+----+
                | Female | 12 |       | Under  | 3  |
                +--------+----+       +--------+----+
                """))
                .containsExactlyInAnyOrder("Table 1 (A1:B1): A1 Under, B1 3", "Table 2 (A1:B1): A1 Female, B1 12");
    }

    @Test
    void aBoxAndALineAreNoTable() throws Exception {
        assertThat(drawn("""
                +-------------+
                | Female   12 |
                +-------------+
                """)).isEmpty();
        assertThat(drawn("---------------\n Female   12\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "communicatio, n, true",
        "communicatio, n of, true",
        "Instagra, m, true",
        "total, a, false",
        "total, no, false",
        "12, n, false"
    })
    void aLastLetterThatIsNoWordEndsTheWordAbove(String line, String next, boolean broken) {
        assertThat(RuledTable.broken(line, next)).isEqualTo(broken);
    }
}
