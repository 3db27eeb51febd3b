package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

/** The rows from which a list is decided. */
class ListSampleTest {
    private static final String LIST = """
            | Crime no | Recorded   | Sex |
            | 24000101 | 2024-04-02 | F   |
            """;
    private static final List<String> HEADS = List.of("Crime no", "Recorded", "Sex");

    private static ListSample sample(String below) {
        Grid grid = GridText.grid(LIST + below);
        return ListSample.below(0, grid, 0, HEADS, Map.of(), DrawnList.WORDS);
    }

    private static List<Integer> rows(String below) {
        return sample(below).rows().stream().map(row -> row.row() + 1).toList();
    }

    @Test
    void aLineOfOneCellIsNoRow() {
        assertThat(rows("| April | | |\n| 24000102 | 2024-04-02 | F |")).containsExactly(2, 4);
    }

    @Test
    void theSameHeadsAgainAreNoRowAndOtherHeadsEndTheList() {
        assertThat(rows("| Crime no | Recorded | Sex |\n| 24000102 | 2024-04-02 | F |"))
                .containsExactly(2, 4);
        assertThat(rows("| Crime no | Platform | Age |\n| 24000102 | Kik | 12 |"))
                .containsExactly(2);
    }

    @Test
    void sumsAreKeptApart() {
        ListSample sample = sample("| Total | 1 | |\n| 24000102 | 2024-04-02 | F |");
        assertThat(sample.rows()).hasSize(2);
        assertThat(sample.sums()).hasSize(1);
    }

    @Test
    void fourHundredRowsAreEnough() {
        assertThat(rows("| 24000102 | 2024-04-02 | F |\n".repeat(450))).hasSize(400);
    }

    @Test
    void theColumnsAreDecidedByTheRows() {
        assertThat(sample("").plan().columns().all())
                .extracting(Column::kind)
                .containsExactly(ColumnKind.REFERENCE, ColumnKind.RECORDED, ColumnKind.GENDER);
    }
}
