package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    private static Grid hiding(int row, String drawing) {
        Grid drawn = GridText.grid(drawing);
        GridBuilder grid = Grid.named(drawn.sheet());
        drawn.cells().forEach(grid::add);
        grid.hideRow(row);
        return grid.build();
    }

    private static List<String> names(Grid grid) {
        return FieldNames.in(List.of(grid), cell -> false).on(grid).stream()
                .map(Cell::text)
                .toList();
    }

    @Test
    void hiddenNamesBelowHeadsThatAreSeenAreNotes() {
        assertThat(names(hiding(1, """
                | Victim Gender | Victim Age  | Victims |
                | VIC_GENDER_CD | VIC_AGE_YRS | CNT_VIC |
                | FEMALE        | 5           | 1       |
                """))).containsExactly("VIC_GENDER_CD", "VIC_AGE_YRS", "CNT_VIC");
    }

    @Test
    void aHiddenRowOfValuesIsNone() {
        assertThat(names(hiding(1, """
                | Victim Gender | Victim Age | Platform |
                | REF_102       | UNKNOWN    | Kik      |
                | MALE          | UNKNOWN    | Kik      |
                """))).isEmpty();
    }

    @Test
    void namesThatAreSeenOrStandUnderNothingAreHeads() {
        String drawing = """
                | Victim Gender |             |         |
                | VIC_GENDER_CD | VIC_AGE_YRS | CNT_VIC |
                | FEMALE        | 5           | 1       |
                """;
        assertThat(names(hiding(1, drawing))).isEmpty();
        assertThat(names(hiding(2, """
                | Victim Gender | Victim Age  | Victims |
                | VIC_GENDER_CD | VIC_AGE_YRS | CNT_VIC |
                | FEMALE        | 5           | 1       |
                """))).isEmpty();
    }
}
