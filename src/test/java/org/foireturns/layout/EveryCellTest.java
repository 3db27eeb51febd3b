package org.foireturns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

/** Whatever a sheet looks like, each of its cells is exactly once a label, a value, a record's cell or a note. */
class EveryCellTest {
    private static final int SHEETS = 5_000;
    private static final List<String> WORDS =
            List.of("Female", "Male", "Total", "Year", "0-11", "12", "7", "2019", "2020", "<5", "*", "n/a", "Notes");

    @Test
    void hasOnePlace() {
        IntStream.range(0, SHEETS).forEach(seed -> assertEachCellHasOnePlace(seed, random(new Random(seed))));
    }

    /** Tables above, below and beside each other, with gaps or without. */
    @Test
    void hasOnePlaceAmongSmallTables() {
        IntStream.range(0, SHEETS).forEach(seed -> assertEachCellHasOnePlace(seed, arranged(new Random(seed))));
    }

    private static void assertEachCellHasOnePlace(int seed, Grid grid) {
        SheetStructure structure = Structure.of(grid, new PlainSense(Set.of("Year", "Total")));

        assertThat(Stream.concat(structure.blocks().stream().flatMap(EveryCellTest::cells), structure.notes().stream()))
                .as("sheet of seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(grid.cells());
        for (Block block : structure.blocks()) {
            for (Block other : structure.blocks()) {
                assertThat(other == block ? Stream.empty() : cells(other).map(Cell::address))
                        .as("cells of others at %s on the sheet of seed %d", block.range(), seed)
                        .noneMatch(address -> block.range().contains(address));
            }
        }
    }

    @Test
    void isALabelOfItsOwnTableWhenItGovernsAValue() {
        IntStream.range(0, SHEETS).forEach(EveryCellTest::assertLabelsAreTheTablesOwn);
    }

    private static void assertLabelsAreTheTablesOwn(int seed) {
        SheetStructure structure = Structure.of(random(new Random(seed)), new PlainSense(Set.of("Year")));

        for (Block block : structure.blocks()) {
            if (block instanceof Block.Table table) {
                for (RawObservation value : table.values()) {
                    assertThat(block.labels().stream().map(Label::cell))
                            .containsAll(Stream.concat(value.rows().stream(), value.columns().stream())
                                    .map(Label::cell)
                                    .toList());
                }
            }
        }
    }

    private static Stream<Cell> cells(Block block) {
        Stream<Cell> labels = block.labels().stream().map(Label::cell);
        Stream<Cell> others = block instanceof Block.Table table
                ? table.values().stream().map(RawObservation::value)
                : ((Block.RecordList) block).records().flatMap(row -> row.cells().stream());
        return Stream.concat(labels, others);
    }

    /** Tables of a few rows, each with its labels on the left and perhaps heads and a remark at the end of a row. */
    private static Grid arranged(Random random) {
        Map<Address, Cell> cells = new LinkedHashMap<>();
        int tables = 2 + random.nextInt(5);
        for (int i = 0; i < tables; i++) {
            table(random, random.nextInt(14), random.nextInt(10), cells);
        }
        Grid.Builder grid = Grid.named("Sheet1");
        cells.values().forEach(grid::add);
        return grid.build();
    }

    private static void table(Random random, int top, int left, Map<Address, Cell> cells) {
        int rows = 1 + random.nextInt(4);
        int columns = 2 + random.nextInt(4);
        boolean headed = random.nextInt(3) > 0;
        int gap = random.nextInt(3) / 2;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Address at = new Address(top + row, left + (column == 0 ? 0 : column + gap));
                boolean label = column == 0 || (headed && row == 0);
                boolean remark = column == columns - 1 && random.nextInt(4) == 0;
                cells.putIfAbsent(
                        at,
                        label || remark
                                ? Cell.text(at, WORDS.get(random.nextInt(WORDS.size())), Style.PLAIN)
                                : Cell.number(at, BigDecimal.valueOf(random.nextInt(300)), Style.PLAIN));
            }
        }
    }

    private static Grid random(Random random) {
        Grid.Builder grid = Grid.named("Sheet1");
        int rows = 1 + random.nextInt(9);
        int columns = 1 + random.nextInt(7);
        int filled = 20 + random.nextInt(80);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(100) < filled) {
                    grid.add(cell(new Address(row, column), random));
                }
            }
        }
        merges(rows, columns, random).forEach(grid::merge);
        return grid.build();
    }

    private static Cell cell(Address at, Random random) {
        Style style = new Style("General", random.nextInt(5) == 0, false, false, random.nextInt(3) / 2);
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> Cell.text(at, WORDS.get(random.nextInt(WORDS.size())), style);
            case 3 -> Cell.date(at, LocalDate.of(2019, 4, 1 + random.nextInt(9)), style);
            default -> Cell.number(at, BigDecimal.valueOf(random.nextInt(30)), style);
        };
    }

    /** Merges beside each other, never over each other. */
    private static List<CellRange> merges(int rows, int columns, Random random) {
        List<CellRange> merges = new ArrayList<>();
        for (int row = 0; row + 1 < rows; row += 2) {
            int column = random.nextInt(columns);
            if (random.nextInt(3) == 0) {
                int last = Math.min(columns - 1, column + random.nextInt(3));
                merges.add(CellRange.of(row, column, row + random.nextInt(2), last));
            }
        }
        return merges;
    }
}
