package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class FieldHeadTest {
    private static FieldHead first(String drawing) {
        Grid grid = grid(drawing);
        return new FieldHead(grid, grid.cells().get(0));
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private static final String STACKED = """
            | VSEX |
            | 1    |
            | 2    |
            |      |
            | Note |
            """;

    @Test
    void headsTheCellsBelowDownToABlankRow() {
        FieldHead head = first(STACKED);
        assertThat(head.fields()).containsExactly("vsex");
        assertThat(texts(head.below())).containsExactly("1", "2");
        assertThat(texts(head.column())).containsExactly("1", "2", "Note");
        assertThat(head.headed()).hasSize(1);
    }

    @Test
    void aCornerNamesTwoFieldsAndHeadsItsRowToo() {
        FieldHead corner = first("""
                | VAGE \\ VSEX | 1 | 2 |
                | A            | 4 | 5 |
                """);
        assertThat(corner.fields()).containsExactly("vage", "vsex");
        assertThat(corner.headed().stream().map(FieldHeadTest::texts)).containsExactly(List.of("A"), List.of("1", "2"));
    }
}
