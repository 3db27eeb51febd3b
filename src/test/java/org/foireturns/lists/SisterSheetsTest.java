package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class SisterSheetsTest {
    private static final String ROW = "| CP-2607%d-24 | Female | 11 | Instagram |\n";

    private static Grid month(String name, String heads, int rows) {
        StringBuilder drawn = new StringBuilder("| Cumbria, 71/17, " + name + " |\n" + heads + "\n");
        for (int row = 0; row < rows; row++) {
            drawn.append(ROW.formatted(row));
        }
        return GridText.grid(name, drawn.toString());
    }

    private static List<Integer> lists(String heads, int... rows) {
        String usual = "| Ref | Sex | Age | Comms used |";
        List<Grid> sheets = List.of(
                month("April 2024", heads, rows[0]),
                month("May 2024", usual, rows[1]),
                month("June 2024", usual, rows[2]));
        List<Lists.Found> alone =
                sheets.stream().map(sheet -> Lists.in(sheet, DrawnList.WORDS)).toList();
        return SisterSheets.in(sheets, alone, DrawnList.WORDS).stream()
                .map(found -> found.lists().size())
                .toList();
    }

    @Test
    void aSheetWithTheHeadsOfTheOthersIsAListHoweverShort() {
        assertThat(lists("| Ref | Sex | Age | Comms used |", 1, 3, 4)).containsExactly(1, 1, 1);
    }

    @Test
    void oneWithOtherHeadsOrBesideASingleListIsNone() {
        assertThat(lists("| Ref | Gender | Age | Comms used |", 1, 3, 4)).containsExactly(0, 1, 1);
        assertThat(lists("| Ref | Sex | Age | Comms used |", 1, 1, 4)).containsExactly(0, 0, 1);
    }

    @Test
    void whatStandsBelowHeadsWithoutARowIsNoneOfTheListsRows() {
        Grid empty = GridText.grid("May 2024", "| Cumbria, 71/17 |\n| Ref | Sex | Age | Comms used |\n| Dim / Nil |\n");
        String usual = "| Ref | Sex | Age | Comms used |";
        List<Grid> sheets = List.of(month("April 2024", usual, 3), empty, month("June 2024", usual, 4));
        List<Lists.Found> found = SisterSheets.in(
                sheets,
                sheets.stream().map(sheet -> Lists.in(sheet, DrawnList.WORDS)).toList(),
                DrawnList.WORDS);
        assertThat(found.get(1).lists())
                .singleElement()
                .satisfies(list -> assertThat(list.records()).isEmpty());
        assertThat(found.get(1).rest().cells()).extracting(Cell::text).containsExactly("Cumbria, 71/17", "Dim / Nil");
    }
}
