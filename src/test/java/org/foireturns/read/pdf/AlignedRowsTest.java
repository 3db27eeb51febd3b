package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;

class AlignedRowsTest {
    /** The table of lines of which the rows are two typed lines apart. */
    private static String table(String typed) throws Exception {
        return table(typed, 2 * Typed.LINE);
    }

    private static String table(String typed, float pitch) throws Exception {
        List<Segment.PageLine> lines = new ArrayList<>(Segment.lines(Typed.page(typed)));
        DocumentSheets sheets = new DocumentSheets(Limits.USUAL);
        sheets.table(AlignedRows.table(lines, pitch));
        return String.join(" / ", Drawn.of(sheets.workbook())).replaceFirst("^Table 1 ", "");
    }

    @Test
    void eachLineIsARow() throws Exception {
        assertThat(table("""
                Age         Female

                Under 12        33

                12 to 15         4
                """)).isEqualTo("(A1:B3): A1 Age, B1 Female, A2 Under 12, B2 33, A3 12 to 15, B3 4");
    }

    @Test
    void aLineNearTheRowAboveGoesOnWithIt() throws Exception {
        assertThat(table("""
                Age         Female

                Under       33
                twelve

                12 to 15     4
                """)).isEqualTo("(A1:B3): A1 Age, B1 Female, A2 Under twelve, B2 33, A3 12 to 15, B3 4");
    }

    @Test
    void aLineNearerToTheRowBelowBeginsIt() throws Exception {
        assertThat(table("""
                Age         Female

                Kik          4


                Under
                twelve      33
                """)).isEqualTo("(A1:B3): A1 Age, B1 Female, A2 Kik, B2 4, A3 Under twelve, B3 33");
    }

    @Test
    void aRangeAndAWordEndInTheNextLine() throws Exception {
        assertThat(table("""
                Age         Platform

                12-         Instagra
                15          m

                16+         Kik
                """)).isEqualTo("(A1:B3): A1 Age, B1 Platform, A2 12-15, B2 Instagram, A3 16+, B3 Kik");
    }

    @Test
    void numbersUnderNumbersAreRowsOfTheirOwn() throws Exception {
        assertThat(table("""
                Age         Female      Male
                12          33          4
                13          5           7
                """, Typed.LINE))
                .isEqualTo("(A1:C3): A1 Age, B1 Female, C1 Male, A2 12, B2 33, C2 4, A3 13, B3 5, C3 7");
    }
}
