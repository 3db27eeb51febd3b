package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sheet with more cells than are kept as they are gives every cell back as it was. */
class LargeGridTest {
    private static final int ROWS = 3_000;
    private static final int COLUMNS = 9;
    private static final Style BOLD = new Style("0.00", true, false, true, 2);

    private final List<Cell> cells = cells();

    private static List<Cell> cells() {
        Random random = new Random(1);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Address at = new Address(row * 2, column * 3);
                cells.add(
                        switch (column) {
                            case 0 -> Cell.text(at, "KP/" + row, Style.PLAIN);
                            case 1 -> Cell.number(at, BigDecimal.valueOf(random.nextInt(100_000), 2), BOLD);
                            case 2 -> Cell.date(at, LocalDate.of(2024, 4, 1).plusDays(random.nextInt(400)), BOLD);
                            case 3 ->
                                new Cell(at, CellKind.TEXT, "Gŵyr \uD83D\uDE00 " + row % 7, null, null, "2", BOLD);
                            case 4 -> Cell.struck(at, "no longer " + row, Style.PLAIN);
                            case 5 ->
                                Cell.text(at, "12", Style.PLAIN)
                                        .with(Shown.in(Shown.Manner.IN_PLACE).hiding("secret " + row));
                            case 6 -> Cell.unseen(at, BOLD);
                            case 7 -> Cell.blankSaying(at, "none");
                            default ->
                                Cell.text(at, row % 2 == 0 ? "F" : "M", Style.PLAIN)
                                        .saying(row % 2 == 0 ? "Female" : "Male");
                        });
            }
        }
        return cells;
    }

    private static Grid grid(List<Cell> cells) {
        GridBuilder grid = Grid.named("Offences");
        cells.forEach(grid::add);
        assertThat(grid.packedBytes()).isPositive();
        return grid.build();
    }

    @Test
    void givesRowsWithoutGapsBackAsTheyWere() {
        List<Cell> close = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 2; column < 2 + COLUMNS; column++) {
                close.add(Cell.text(new Address(row, column), "R" + row % 9 + "C" + column, Style.PLAIN));
            }
        }
        assertThat(new ArrayList<>(grid(close).cells())).isEqualTo(close);
    }

    @Test
    void givesCellsBackAsTheyWere() {
        Grid grid = grid(cells);
        assertThat(grid.nonBlank()).isEqualTo(ROWS * COLUMNS);
        assertThat(new ArrayList<>(grid.cells())).isEqualTo(cells);
        assertThat(grid.row(10)).containsExactlyElementsOf(cells.subList(5 * COLUMNS, 6 * COLUMNS));
        assertThat(grid.row(11)).isEmpty();
        assertThat(grid.row(10, 3, 9)).containsExactlyElementsOf(cells.subList(5 * COLUMNS + 1, 5 * COLUMNS + 3));
        assertThat(grid.cell(10, 9)).isEqualTo(cells.get(5 * COLUMNS + 3));
        assertThat(grid.cell(10, 10)).isNull();
        assertThat(grid.rowNumbers()).hasSize(ROWS);
        assertThat(grid.rowNumbersBelow(10)).startsWith(12, 14).hasSize(ROWS - 6);
        assertThat(grid.rowNumbers(10, 14)).containsExactly(10, 12, 14);
    }

    @Test
    void nothingStandsAboveTheFirstRow() {
        Grid grid = grid(cells);
        assertThat(grid.cell(-1, 0)).isNull();
        assertThat(grid.row(-1)).isEmpty();
        assertThat(grid.row(-1, 0, 9)).isEmpty();
        assertThat(grid.rowSize(-1)).isZero();
    }

    @Test
    void takesCellsInAnyOrder() {
        List<Cell> mixed = new ArrayList<>(cells);
        Collections.shuffle(mixed, new Random(2));
        assertThat(new ArrayList<>(grid(mixed).cells())).isEqualTo(cells);
    }

    @Test
    void refusesASecondCellInOnePlace() {
        GridBuilder grid = Grid.named("Offences");
        cells.forEach(grid::add);
        assertThat(grid.offer(Cell.text(cells.get(0).address(), "again", Style.PLAIN)))
                .isFalse();
        assertThat(new ArrayList<>(grid.build().cells())).isEqualTo(cells);
    }

    @Test
    void replacesACellWhileItLooksAtAll() {
        GridBuilder grid = Grid.named("Offences");
        cells.forEach(grid::add);
        for (Cell cell : grid.within(CellRange.of(0, 21, ROWS * 2, 21))) {
            grid.replace(Cell.text(cell.address(), "changed", cell.style()));
        }
        Grid changed = grid.build();
        assertThat(changed.cells().stream().filter(cell -> cell.text().equals("changed")))
                .hasSize(ROWS);
        assertThat(changed.cells()).hasSize(cells.size());
        assertThat(changed.standing().cells()).hasSize(ROWS * (COLUMNS - 2));
    }

    @Test
    void keepsARowThatIsLongerThanAPage() {
        List<Cell> wide = new ArrayList<>();
        for (int column = 0; column < 15_000; column++) {
            wide.add(Cell.text(new Address(0, column), "a text that stands once, number " + column, Style.PLAIN));
            wide.add(Cell.text(new Address(1, column), "another text, number " + column, Style.PLAIN));
        }
        Grid grid = grid(wide);
        assertThat(grid.row(0)).hasSize(15_000);
        assertThat(grid.cell(1, 14_999)).isEqualTo(wide.get(29_999));
    }
}
