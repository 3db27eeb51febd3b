package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Random;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Shown;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;

/** A sheet with more cells than are kept as they are goes from one process to the other by rows. */
class LargeSheetTest {
    private static final int ROWS = 7_000;
    private static final Style BOLD = new Style("0.0", true, false, false, 1);

    private static Grid grid() {
        GridBuilder grid = Grid.named("Offences");
        for (int row = 0; row < ROWS; row++) {
            grid.add(Cell.text(new Address(row, 0), "Tŷ/" + row, Style.PLAIN));
            grid.add(Cell.number(new Address(row, 1), BigDecimal.valueOf(row % 16), BOLD));
            if (row % 3 > 0) {
                grid.add(Cell.text(new Address(row, row % 3 + 1), "Kik", Style.PLAIN)
                        .with(Shown.in(Shown.Manner.WITHIN_WORDS)));
            }
        }
        return grid.build();
    }

    private static byte[] written(Grid grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GridWire.write(grid, new WireOutput(bytes));
        return bytes.toByteArray();
    }

    private static Grid read(byte[] bytes, long memory) throws IOException, UnreadableFile {
        return GridWire.read(new WireInput(new ByteArrayInputStream(bytes), 1000), new Budget(Limits.USUAL, memory));
    }

    @Test
    void comesBackAsItWas() throws Exception {
        Grid there = read(written(grid()), 1 << 28);

        assertThat(there.cells()).isEqualTo(grid().cells());
        assertThat(there.nonBlank()).isEqualTo(grid().nonBlank());
        assertThat(there.hasAltered()).isTrue();
    }

    @Test
    void takesAByteForWhatIsSaidOftenAndAFewForARow() throws Exception {
        GridBuilder grid = Grid.named("Offences");
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 10; column++) {
                grid.add(Cell.text(new Address(row, column), "said often " + column, Style.PLAIN));
            }
        }

        assertThat(written(grid.build()).length).isLessThan(ROWS * 10 * 8 / 5);
    }

    @Test
    void garbageIsRefusedWithoutHarm() throws Exception {
        byte[] whole = written(grid());
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = whole.clone();
            for (int flips = 20; flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(bytes, 1 << 28)).isNotNull();
            } catch (UnreadableFile | IOException | RuntimeException refused) {
                assertThat(refused).isNotInstanceOf(WorkerFault.class);
            }
        }
    }

    @Test
    void anEarlyEndIsRefused() throws Exception {
        byte[] whole = written(grid());
        for (int length = whole.length - 30; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part, 1 << 28)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void moreMemoryThanTheFileHasIsRefused() throws Exception {
        byte[] whole = written(grid());
        assertThatThrownBy(() -> read(whole, 1000)).isInstanceOf(UnreadableFile.class);
    }
}
