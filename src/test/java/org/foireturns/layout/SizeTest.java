package org.foireturns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sheets that nobody would draw cost no more than others of their size: each cell is asked about once, and twice the
 * cells take about twice the memory on the way.
 */
class SizeTest {
    private static final double TWICE = 2.6;

    /** A kind of sheet, of a size that can be doubled. */
    record Shape(String name, int size, IntFunction<Grid> draw) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void costsInProportionToItsCells(Shape shape) {
        Grid one = shape.draw.apply(shape.size);
        Grid two = shape.draw.apply(2 * shape.size);
        costOf(one);

        assertThat((double) costOf(two) / costOf(one)).isLessThan(TWICE);
    }

    private static long costOf(Grid grid) {
        AtomicInteger asked = new AtomicInteger();
        CellSense sense = new CellSense() {
            @Override
            public Lean lean(Cell cell) {
                asked.incrementAndGet();
                return PlainSense.WITHOUT_HEADS.lean(cell);
            }

            @Override
            public boolean headsLabels(Cell head) {
                return false;
            }

            @Override
            public boolean totals(Cell label) {
                return PlainSense.WITHOUT_HEADS.totals(label);
            }
        };
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        SheetStructure structure = Structure.of(grid, sense);
        long cost = thread.getCurrentThreadAllocatedBytes() - before;

        assertThat(asked.get()).isLessThanOrEqualTo(grid.nonBlank());
        assertThat(structure.blocks().stream().mapToInt(SizeTest::cells).sum()
                        + structure.notes().size())
                .isEqualTo(grid.nonBlank());
        return cost;
    }

    private static int cells(Block block) {
        int held = block instanceof Block.Table table
                ? table.values().size()
                : ((Block.RecordList) block)
                        .records()
                        .mapToInt(row -> row.cells().size())
                        .sum();
        return held + block.labels().size();
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("nonsense", 100, rows -> nonsense(rows, 100, 1)),
                new Shape("nonsense with holes", 300, rows -> nonsense(rows, 200, 10)),
                new Shape("nonsense that is wide", 400, columns -> nonsense(20, columns, 1)),
                new Shape("cells on a slope", 500, SizeTest::slope),
                new Shape("cells below each other", 500, SizeTest::down),
                new Shape("cells beside each other", 500, SizeTest::across),
                new Shape("cells in a square", 500, SizeTest::square),
                new Shape("a blank row after each row", 400, SizeTest::gaps),
                new Shape("merges", 300, SizeTest::merges),
                new Shape("tables", 500, SizeTest::tables),
                new Shape("letters", 15_000, SizeTest::letters));
    }

    private static Grid nonsense(int rows, int columns, int holes) {
        Random random = new Random(1);
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(holes) == 0) {
                    grid.add(random.nextBoolean() ? number(row, column) : word(row, column));
                }
            }
        }
        return grid.build();
    }

    private static Grid slope(int cells) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int i = 0; i < cells; i++) {
            grid.add(number(2 * i, 2 * i));
        }
        return grid.build();
    }

    private static Grid down(int cells) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int i = 0; i < cells; i++) {
            grid.add(i % 2 == 0 ? word(2 * i, 0) : number(2 * i, 0));
        }
        return grid.build();
    }

    private static Grid across(int cells) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int i = 0; i < cells; i++) {
            grid.add(i % 2 == 0 ? word(0, 2 * i) : number(0, 2 * i));
        }
        return grid.build();
    }

    private static Grid square(int cells) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int i = 0; i < cells; i++) {
            grid.add(number(2 * (i / 32), 2 * (i % 32)));
        }
        return grid.build();
    }

    private static Grid gaps(int rows) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 20; column++) {
                grid.add(row == 0 || column == 0 ? word(2 * row, column) : number(2 * row, column));
            }
        }
        return grid.build();
    }

    private static Grid merges(int rows) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 40; column += 2) {
                grid.add(column == 0 ? word(row, column) : number(row, column));
                grid.merge(CellRange.of(row, column, row, column + 1));
            }
        }
        return grid.build();
    }

    private static Grid tables(int tables) {
        Grid.Builder grid = Grid.named("Sheet1");
        for (int row = 0; row < 5 * tables; row++) {
            for (int column = 0; column < 5 && row % 5 > 0; column++) {
                grid.add(row % 5 == 1 || column == 0 ? word(row, column) : number(row, column));
            }
        }
        return grid.build();
    }

    private static Grid letters(int letters) {
        return Grid.named("Sheet1")
                .add(Cell.text(
                        new Address(0, 0), " ".repeat(letters - 1) + "1, ".repeat(letters / 3) + "x", Style.PLAIN))
                .add(number(0, 1))
                .add(word(1, 0))
                .add(number(1, 1))
                .build();
    }

    private static Cell number(int row, int column) {
        return Cell.number(new Address(row, column), BigDecimal.valueOf(row % 7), Style.PLAIN);
    }

    private static Cell word(int row, int column) {
        return Cell.text(new Address(row, column), "word " + (row * 31 + column * 7) % 100, Style.PLAIN);
    }
}
