package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

/** What reading a list costs, in work and not in time. */
class ListSizeTest {
    private static final double TWICE = 2.3;
    private static final List<String> HEADS = List.of(
            "Crime No",
            "Recorded Date",
            "Committed From",
            "HO Code",
            "Offence",
            "Status",
            "LPU",
            "Beat",
            "Days Open",
            "Vic Sex",
            "Vic Age",
            "Platform");

    private static Grid list(int rows) {
        Random random = new Random(5);
        GridBuilder grid = Grid.named("Sheet1");
        for (int column = 0; column < HEADS.size(); column++) {
            grid.add(Cell.text(new Address(0, column), HEADS.get(column), Style.PLAIN));
        }
        for (int row = 1; row <= rows; row++) {
            LocalDate day = LocalDate.of(2024, 4, 1).plusDays(random.nextInt(365));
            grid.add(text(row, 0, "CR/" + (100_000 + row) + "/24"));
            grid.add(Cell.date(new Address(row, 1), day, Style.PLAIN));
            grid.add(Cell.date(new Address(row, 2), day.minusDays(20), Style.PLAIN));
            grid.add(text(row, 3, "071/17"));
            grid.add(text(row, 4, "Sexual communication with a child"));
            grid.add(text(row, 5, "Recorded"));
            grid.add(text(row, 6, "North"));
            grid.add(number(row, 7, 1000 + random.nextInt(90)));
            grid.add(number(row, 8, random.nextInt(300)));
            grid.add(text(row, 9, random.nextBoolean() ? "F" : "M"));
            grid.add(number(row, 10, 5 + random.nextInt(12)));
            grid.add(text(row, 11, random.nextInt(3) == 0 ? "Snapchat, Instagram" : "WhatsApp"));
        }
        return grid.build();
    }

    private static Cell text(int row, int column, String text) {
        return Cell.text(new Address(row, column), text, Style.PLAIN);
    }

    private static Cell number(int row, int column, int number) {
        return Cell.number(new Address(row, column), BigDecimal.valueOf(number), Style.PLAIN);
    }

    @Test
    void aListTwiceAsLongCostsTwiceAsMuch() {
        costOf(list(500));
        double one = costOf(list(2_000));
        double two = costOf(list(4_000));

        assertThat(two / one).isLessThan(TWICE);
    }

    /**
     * What a thread allocates while it finds and reads a list: it grows with each cell looked at and each text parsed.
     */
    private static long costOf(Grid grid) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        DrawnList.Read read = DrawnList.of(grid).read(Map.of());
        long cost = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(read.rows()).hasSize(grid.rowNumbers().size() - 1);
        return cost;
    }
}
