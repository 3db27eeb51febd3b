package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class NoteNumbersTest {
    private static String row(String drawing, int row) {
        Workbook written =
                new NoteNumbers(Grammars.ofConfig()).writtenOut(new Workbook(List.of(grid(drawing)), List.of()));
        Grid grid = written.grids().get(0);
        return grid.row(row).stream().map(Cell::text).collect(Collectors.joining(" | "));
    }

    @Test
    void theNumbersOfNotesStandInSquareBrackets() {
        String drawing = """
                | Age group (1)   | Female | Unspecified2 |
                | 16 and over (2) | 36     | 8            |
                | (1) Age at the time of the offence. |
                | (2) No date of birth is held. |
                """;
        assertThat(row(drawing, 0)).isEqualTo("Age group [1] | Female | Unspecified [2]");
        assertThat(row(drawing, 1)).isEqualTo("16 and over [2] | 36 | 8");
        assertThat(row(drawing, 2)).startsWith("(1) Age");
    }

    @Test
    void withoutTheirNoteTheyAreCounts() {
        assertThat(row("| Female (2) | 8 |\n| (1) Age at the time of the offence. |", 0))
                .isEqualTo("Female (2) | 8");
        assertThat(row("| Female (2) | 8 |\n| (2) Age at the time of the offence. |", 0))
                .as("the notes begin with the second")
                .isEqualTo("Female (2) | 8");
    }

    @Test
    void lettersOfNotesAreNoGenders() {
        assertThat(row("""
                | Facebook (b) | 21 |
                | (a) by the date recorded |
                | (b) includes 4 where Messenger was named |
                """, 0)).isEqualTo("Facebook [b] | 21");
        assertThat(row("| Facebook (f) | 21 |\n| (f) includes 4 where Messenger was named |", 0))
                .as("a note alone, and not the first")
                .isEqualTo("Facebook (f) | 21");
    }

    @Test
    void aLabelAloneInItsRowMayHoldItsCount() {
        assertThat(row("| Female (1) |\n| 1 Age at the time of the offence. |", 0))
                .isEqualTo("Female (1)");
    }

    @Test
    void codesKeepTheirNumbers() {
        assertThat(row("| A1 | 8 |\n| 1 Age at the time of the offence. |", 0)).isEqualTo("A1 | 8");
        assertThat(row("| Zorbing1 | 8 |\n| 1 Age at the time of the offence. |", 0))
                .isEqualTo("Zorbing1 | 8");
    }
}
