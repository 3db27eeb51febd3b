package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;

class OwnColumnsTest {
    /** Rows of cells that are so many columns wide, drawn as where each stands. */
    private static String drawn(int[]... rows) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        for (int[] row : rows) {
            table.nextRow();
            for (int width : row) {
                table.add(1, width, MarkedText.plain("x"), Style.PLAIN);
            }
        }
        StringBuilder drawn = new StringBuilder();
        OwnColumns.of(table.pieces())
                .forEach(piece -> drawn.append(piece.place()).append(' '));
        return drawn.toString().strip();
    }

    @Test
    void aCellOverAColumnThatNobodyHasStandsInTheOneBefore() throws Exception {
        assertThat(drawn(new int[] {2, 3}, new int[] {1, 2, 1, 1})).isEqualTo("A1:B1 C1:D1 A2 B2 C2 D2");
    }

    @Test
    void columnsThatACellHasForItselfStay() throws Exception {
        assertThat(drawn(new int[] {2, 2}, new int[] {1, 1, 1, 1})).isEqualTo("A1:B1 C1:D1 A2 B2 C2 D2");
    }

    @Test
    void cellsThatAreWideInAllRowsAreOfOneColumn() throws Exception {
        assertThat(drawn(new int[] {1, 4, 1}, new int[] {1, 4, 1})).isEqualTo("A1 B1 C1 A2 B2 C2");
    }
}
