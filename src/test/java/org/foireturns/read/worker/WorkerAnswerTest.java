package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Comment;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Shown;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.Opened;
import org.foireturns.read.archive.Unpacked.Part;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;

/** What one process writes the other reads; what it did not write is never taken for an answer. */
class WorkerAnswerTest {
    private static final Limits FEW = new Limits(1000, 1000, 10, 10, 10, 20, 1000, 50, 20);
    private static final Style BOLD = new Style("0.0%", true, false, true, 3);

    @Test
    void comesBackAsItWas() throws Exception {
        Opened.Sheets there = (Opened.Sheets) read(written(sheets()), Limits.USUAL);

        assertThat(there.sightings()).isEqualTo(sheets().sightings());
        assertThat(there.workbook().remarks()).containsExactly(Remark.CHART_SHEETS);
        Grid grid = there.workbook().grids().get(0);
        assertThat(grid.cells()).isEqualTo(grid().cells());
        assertThat(grid.merges()).isEqualTo(grid().merges());
        assertThat(grid.covered()).extracting(cell -> cell.address().toString()).containsExactly("B1", "A2", "XFD2");
        assertThat(grid.fills().all()).containsExactly(new Fills.Filled(new Address(7, 9), 0xFFC7E5));
        assertThat(grid.outOfView().rows()).containsExactly(0, 70_000);
        assertThat(grid.outOfView().columns()).containsExactly(2, 3);
        assertThat(grid.sheet()).isEqualTo("Tŷ");
        assertThat(grid.visibility()).isEqualTo(Visibility.VERY_HIDDEN);
    }

    /** They go by {@link CommentWire}. */
    @Test
    void whatHangsOnCellsComesBackAsItWasWithinTheLimits() throws Exception {
        Grid grid = Grid.named("Q1")
                .add(Cell.text(new Address(0, 0), "2024/25", Style.PLAIN))
                .comment(new Comment(new Address(0, 0), "April only"))
                .comment(new Comment(new Address(9, 3), "on a blank one"))
                .build();
        byte[] bytes = written(new Opened.Sheets(new Workbook(List.of(grid), List.of()), List.of()));

        Grid there =
                ((Opened.Sheets) read(bytes, Limits.USUAL)).workbook().grids().get(0);
        assertThat(there.comments()).isEqualTo(grid.comments());
        assertThat(there.cells()).isEqualTo(grid.cells());
        Limits tooFew = new Limits(1000, 1000, 10, 10, 10, 2, 1000, 50, 20);
        assertThatThrownBy(() -> read(bytes, tooFew)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aFileSetAsideBringsNoCell() throws Exception {
        Opened aside = new Opened.SetAside(List.of(new Sighting(Trace.HIDDEN_SHEET, "Q1", "A1:B2", 4)));

        assertThat(read(written(aside), Limits.USUAL)).isEqualTo(aside);
    }

    @Test
    void aFileOfFilesBringsTheirNamesAndPlaces() throws Exception {
        Opened apart = new Opened.Apart(
                List.of(new Part("Kent/answer.xlsx", Path.of("copies", "a.parts", "0"), "kent.police.uk")));

        assertThat(read(written(apart), Limits.USUAL)).isEqualTo(apart);
    }

    @Test
    void aRefusalKeepsItsReasonAndLimit() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkerAnswer.write(new UnreadableFile(Reason.TOO_MANY_CELLS, 3_000_000), new WireOutput(bytes));

        assertThatThrownBy(() -> read(bytes.toByteArray(), Limits.USUAL))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.words()).isEqualTo("it holds more than 3,000,000 cells"));
    }

    @Test
    void anAnswerThatEndsEarlyIsNone() throws Exception {
        byte[] whole = written(sheets());
        for (int length = 0; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part, Limits.USUAL)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void garbageIsRefusedWithoutHarm() throws Exception {
        byte[] whole = written(sheets());
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(bytes, FEW)).isNotNull();
            } catch (UnreadableFile | IOException | RuntimeException refused) {
                assertThat(refused).isNotInstanceOf(WorkerFault.class);
            }
        }
    }

    @Test
    void moreThanTheLimitsAllowIsRefusedHereToo() throws Exception {
        GridBuilder grid = Grid.named("Q1");
        for (int row = 0; row <= FEW.cells(); row++) {
            grid.add(Cell.text(new Address(row, 0), "x", Style.PLAIN));
        }
        Opened opened = new Opened.Sheets(new Workbook(List.of(grid.build()), List.of()), List.of());

        assertThatThrownBy(() -> read(written(opened), FEW)).isInstanceOf(WireInput.Garbled.class);
    }

    private static Opened.Sheets sheets() {
        return new Opened.Sheets(
                new Workbook(List.of(grid()), List.of(Remark.CHART_SHEETS)),
                List.of(new Sighting(Trace.HIDDEN_ROW, "Tŷ", "", 2)));
    }

    private static Grid grid() {
        return Grid.named("Tŷ")
                .visibility(Visibility.VERY_HIDDEN)
                .hideRow(0)
                .hideRow(70_000)
                .hideColumns(2, 3)
                .merge(CellRange.parse("A1:C2"))
                .cover(new Address(1, 16_383))
                .fill(new Address(7, 9), 0xFFC7E5)
                .add(Cell.text(new Address(0, 0), "half a pair \uD83D and a whole one \uD83D\uDE00", BOLD))
                .add(Cell.number(new Address(0, 1), new BigDecimal("1.5E+20"), Style.PLAIN))
                .add(new Cell(
                        new Address(1, 0),
                        CellKind.DATE,
                        "2017-04-01",
                        new BigDecimal("42826.50"),
                        LocalDate.of(2017, 4, 1),
                        "",
                        BOLD))
                .add(new Cell(new Address(1, 16_383), CellKind.TEXT, "Under 18", null, null, "3", Style.PLAIN))
                .add(new Cell(new Address(1_048_575, 0), CellKind.UNCALCULATED, "", null, null, "", Style.PLAIN))
                .add(Cell.struck(new Address(1_048_575, 1), "52", Style.PLAIN))
                .add(Cell.unseen(new Address(1_048_575, 2), Style.PLAIN))
                .add(Cell.text(new Address(1_048_575, 3), "*", Style.PLAIN)
                        .with(Shown.in(Shown.Manner.IN_PLACE).striking("5")))
                .build();
    }

    private static byte[] written(Opened opened) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkerAnswer.write(opened, new WireOutput(bytes));
        return bytes.toByteArray();
    }

    private static Opened read(byte[] bytes, Limits limits) throws IOException, UnreadableFile {
        return WorkerAnswer.read(
                new WireInput(new ByteArrayInputStream(bytes), limits.textLength()), new Budget(limits, 1L << 30));
    }
}
