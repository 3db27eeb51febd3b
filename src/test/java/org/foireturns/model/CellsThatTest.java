package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells are found by what they say, and what many say is looked at once. */
class CellsThatTest {
    private static final int ROWS = 6_000;

    private static boolean female(Cell cell) {
        return cell.text().equals("Female");
    }

    /** A reference of its own in each row, and three columns in which the same few texts stand. */
    private static GridBuilder list() {
        GridBuilder grid = Grid.named("Offences");
        for (int row = 0; row < ROWS; row++) {
            grid.add(Cell.text(new Address(row, 0), "KP/" + row, Style.PLAIN));
            grid.add(Cell.text(new Address(row, 1), row % 3 == 0 ? "Female" : "Male", Style.PLAIN));
            grid.add(Cell.text(new Address(row, 2), "Kik", Style.PLAIN));
            if (row % 2 == 0) {
                grid.add(Cell.text(new Address(row, 5), "North", Style.PLAIN));
            }
        }
        return grid;
    }

    @Test
    void findsWhatAFilterFinds() {
        GridBuilder list = list();
        assertThat(list.packedBytes()).isPositive();
        Grid grid = list.build();

        assertThat(grid.cellsThat(CellsThatTest::female))
                .containsExactlyElementsOf(
                        grid.cells().stream().filter(CellsThatTest::female).toList());
        assertThat(grid.cellsThat(cell -> cell.text().endsWith("/77"))).containsExactly(grid.cell(77, 0));
        assertThat(grid.cellsThat(CellsThatTest::female, 10, 15)).containsExactly(grid.cell(12, 1), grid.cell(15, 1));
    }

    @Test
    void looksOnceAtWhatManyCellsSay() {
        Grid grid = list().build();
        int[] looked = {0};
        long found = grid.cellsThat(cell -> {
                    looked[0]++;
                    return female(cell);
                })
                .count();

        assertThat(found).isEqualTo(ROWS / 3);
        assertThat(looked[0]).isBetween(ROWS, ROWS + 20);
    }

    @Test
    void aSheetOfUsualSizeIsLookedThroughTheSameWay() {
        Grid grid = Grid.named("Small")
                .add(Cell.text(new Address(0, 0), "Female", Style.PLAIN))
                .add(Cell.text(new Address(4, 3), "Male", Style.PLAIN))
                .build();

        assertThat(grid.cellsThat(CellsThatTest::female)).containsExactly(grid.cell(0, 0));
        assertThat(List.of(grid.rowSize(0), grid.rowSize(1), grid.rowSize(4))).containsExactly(1, 0, 1);
        assertThat(grid.columns()).containsExactly(0, 3);
    }

    @Test
    void knowsHowManyCellsARowHas() {
        Grid grid = list().build();

        assertThat(List.of(grid.rowSize(0), grid.rowSize(1), grid.rowSize(ROWS)))
                .containsExactly(4, 3, 0);
        assertThat(grid.columns()).containsExactly(0, 1, 2, 5);
    }
}
