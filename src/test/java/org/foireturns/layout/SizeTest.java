package org.foireturns.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

/** Sheets that nobody would draw take no longer than others of their size. */
class SizeTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void nonsense() {
        Random random = new Random(1);
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < 2_000; row++) {
            for (int column = 0; column < 200; column++) {
                grid.add(random.nextBoolean() ? number(row, column) : word(row, column));
            }
        }
        readInTime(grid.build());
    }

    @Test
    void nonsenseWithHoles() {
        Random random = new Random(2);
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < 2_000; row++) {
            for (int column = 0; column < 200; column++) {
                if (random.nextInt(10) == 0) {
                    grid.add(random.nextBoolean() ? number(row, column) : word(row, column));
                }
            }
        }
        readInTime(grid.build());
    }

    @Test
    void aThousandBlocksOfOneCell() {
        Grid.Builder slope = Grid.named("Sheet1");
        Grid.Builder down = Grid.named("Sheet1");
        Grid.Builder across = Grid.named("Sheet1");
        Grid.Builder square = Grid.named("Sheet1");
        for (int i = 0; i < 1_000; i++) {
            slope.add(number(2 * i, 2 * i));
            down.add(i % 2 == 0 ? word(2 * i, 0) : number(2 * i, 0));
            across.add(i % 2 == 0 ? word(0, 2 * i) : number(0, 2 * i));
            square.add(number(2 * (i / 32), 2 * (i % 32)));
        }
        readInTime(slope.build());
        readInTime(down.build());
        readInTime(across.build());
        readInTime(square.build());
    }

    @Test
    void aTableWithABlankRowAfterEachRow() {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < 2_000; row++) {
            for (int column = 0; column < 50; column++) {
                grid.add(row == 0 || column == 0 ? word(2 * row, column) : number(2 * row, column));
            }
        }
        readInTime(grid.build());
    }

    @Test
    void manyMerges() {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < 2_000; row++) {
            for (int column = 0; column < 40; column += 2) {
                grid.add(column == 0 ? word(row, column) : number(row, column));
                grid.merge(CellRange.of(row, column, row, column + 1));
            }
        }
        readInTime(grid.build());
    }

    @Test
    void aTextOfThirtyThousandLetters() {
        Grid.Builder grid = Grid.named("Sheet1");
        grid.add(Cell.text(new Address(0, 0), " ".repeat(14_999) + "1, ".repeat(5_000) + "x", Style.PLAIN));
        grid.add(number(0, 1)).add(word(1, 0)).add(number(1, 1));
        readInTime(grid.build());
    }

    private static void readInTime(Grid grid) {
        SheetStructure structure = assertTimeout(LIMIT, () -> Structure.of(grid, PlainSense.WITHOUT_HEADS));

        assertThat(structure.blocks().size() + structure.notes().size()).isPositive();
    }

    private static Cell number(int row, int column) {
        return Cell.number(new Address(row, column), BigDecimal.valueOf(row % 7), Style.PLAIN);
    }

    private static Cell word(int row, int column) {
        return Cell.text(new Address(row, column), "word " + (row * 31 + column * 7) % 100, Style.PLAIN);
    }
}
