package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cells of a sheet are a list like any other. */
class CellsInOrderTest {
    private static Cell cell(int row, int column, String text) {
        return Cell.text(new Address(row, column), text, Style.PLAIN);
    }

    private static List<Cell> of(Cell... cells) {
        GridBuilder grid = Grid.named("Q1");
        List.of(cells).forEach(grid::add);
        return grid.build().cells();
    }

    @Test
    void areEqualWhereTheySayTheSameInTheSamePlaces() {
        List<Cell> cells = of(cell(2, 1, "Kik"), cell(0, 0, "Platform"));

        assertThat(cells)
                .hasSize(2)
                .isEqualTo(new ArrayList<>(cells))
                .isEqualTo(of(cell(0, 0, "Platform"), cell(2, 1, "Kik")));
        assertThat(cells.hashCode()).isEqualTo(new ArrayList<>(cells).hashCode());
        assertThat(cells.get(1)).isEqualTo(cell(2, 1, "Kik"));
    }

    @Test
    void areOthersWhereOneIsMoreOrElsewhereOrSaysSomethingElse() {
        List<Cell> cells = of(cell(0, 0, "Platform"), cell(2, 1, "Kik"));

        assertThat(cells)
                .isNotEqualTo(of(cell(0, 0, "Platform")))
                .isNotEqualTo(of(cell(0, 0, "Platform"), cell(2, 2, "Kik")))
                .isNotEqualTo(of(cell(0, 0, "Platform"), cell(2, 1, "Tango")))
                .isNotEqualTo(null);
    }
}
