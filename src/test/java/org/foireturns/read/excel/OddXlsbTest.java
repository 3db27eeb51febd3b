package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.XlsbFile;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Binary workbooks as other programs write them; each file goes through its screen and its reader. */
class OddXlsbTest {
    private static final byte NO = 0;
    private static final int BEGIN = 145;
    private static final int END = 146;
    private static final int LATER = 35;
    private static final int LATER_END = 36;
    private static final int MERGE = 176;

    @TempDir
    Path folder;

    /** Excel for Mac writes records of later versions that have the numbers of cells and rows. */
    @Test
    void takesNoRecordOutsideOfTheCellsForACell() throws Exception {
        XlsbFile sheet = new XlsbFile()
                .record(129)
                .record(5, 3, 0, 777.0)
                .record(BEGIN)
                .record(0, row(0))
                .record(5, 0, 0, 51.0)
                .record(LATER, 1)
                .record(5, 1, 0, 888.0)
                .record(LATER, 1)
                .record(LATER_END)
                .record(0, row(9))
                .record(LATER_END)
                .record(13, 0, 9 << 2 | 2)
                .record(END)
                .record(LATER, 1)
                .record(1, 0, 8, NO)
                .record(5, 5, 0, 999.0)
                .record(LATER_END)
                .record(0, row(7))
                .record(130);

        assertThat(cells(sheet)).containsExactly("A1 NUMBER 51", "B1 NUMBER 9");
        assertThat(open(file(sheet)).sightings())
                .as("what lies there still travels")
                .containsExactly(new Sighting(Trace.OUTSIDE_CELL, "Q1", "", 3));
    }

    @Test
    void passesOverRecordsThatItDoesNotKnow() throws Exception {
        XlsbFile sheet = new XlsbFile()
                .record(5_000, "anything")
                .record(BEGIN)
                .record(1_024, NO)
                .record(0, row(0))
                .record(49, 0)
                .record(5, 0, 0, 51.0)
                .record(6_000)
                .record(END);

        assertThat(cells(sheet)).containsExactly("A1 NUMBER 51");
    }

    @Test
    void neverLosesACellInSilence() {
        XlsbFile never = new XlsbFile().record(0, row(0)).record(5, 0, 0, 51.0);
        XlsbFile cutOff = new XlsbFile().record(BEGIN).record(0, row(0)).record(5, 0, 0, 51.0);
        XlsbFile noRow = new XlsbFile().record(BEGIN).record(5, 0, 0, 51.0).record(END);
        XlsbFile outside = new XlsbFile()
                .record(BEGIN)
                .record(0, row(0))
                .record(5, 16_384, 0, 51.0)
                .record(END);
        XlsbFile farRow = new XlsbFile()
                .record(BEGIN)
                .record(0, row(1 << 20))
                .record(5, 0, 0, 51.0)
                .record(END);
        XlsbFile noLook = new XlsbFile()
                .record(BEGIN)
                .record(0, row(0))
                .record(5, 0, 7, 51.0)
                .record(END);
        XlsbFile noText = new XlsbFile()
                .record(BEGIN)
                .record(0, row(0))
                .record(7, 0, 0, 0)
                .record(END);

        assertThat(refusal(never)).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(cutOff)).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(noRow)).isEqualTo(Reason.CELL_OUTSIDE);
        assertThat(refusal(outside)).isEqualTo(Reason.CELL_OUTSIDE);
        assertThat(refusal(farRow)).isEqualTo(Reason.CELL_OUTSIDE);
        assertThat(refusal(noLook)).isEqualTo(Reason.LOOKS_MISSING);
        assertThat(refusal(noText)).isEqualTo(Reason.TEXTS_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 16384", "0, 1048576, 0, 0", "-1, 0, 0, 1", "0, 0, -2147483648, 2147483647"})
    void leavesOutAMergeThatLiesOutside(int firstRow, int lastRow, int firstColumn, int lastColumn) throws Exception {
        Workbook book = read(new XlsbFile()
                .record(BEGIN)
                .record(END)
                .record(MERGE, firstRow, lastRow, firstColumn, lastColumn)
                .record(MERGE, 4, 3, 1, 0)
                .record(MERGE, 7));

        assertThat(book.grids().get(0).merges()).isEqualTo(List.of(CellRange.parse("A4:B5")));
        assertThat(book.remarks()).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void readsRecordsThatAreShorterThanTheyShouldBe() throws Exception {
        Grid grid = read(new XlsbFile()
                        .record(60, 1, 1)
                        .record(60, 3, 3, 0, 0, (short) 1)
                        .record(60, 5, 99_999, 0, 0, (short) 1)
                        .record(BEGIN)
                        .record(0, 2)
                        .record(5, 0, 0, 51.0)
                        .record(END))
                .grids()
                .get(0);

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + " " + cell.text())
                .containsExactly("A3 51");
        assertThat(grid.outOfView().column(1)).isFalse();
        assertThat(grid.outOfView().column(3)).isTrue();
        assertThat(grid.outOfView().columns().max()).hasValue(16_383);
    }

    @Test
    void leavesOutASheetThatHasNoPart() throws Exception {
        XlsbFile book =
                new XlsbFile().record(153).record(156, 0, 1, "rId1", "Q1").record(156, 2, 2, "", "Module1");
        ZippedFile file = file(new XlsbFile().record(BEGIN).record(END)).binary("xl/workbook.bin", book.part());

        Workbook read = ((Opened.Sheets) open(file)).workbook();

        assertThat(read.grids()).extracting(Grid::sheet).containsExactly("Q1");
        assertThat(read.remarks()).containsExactly(Remark.CHART_SHEETS);
    }

    @Test
    void readsAFileThatLacksAPartOfTextsOrLooksWhenNoCellNeedsIt() throws Exception {
        ZippedFile file = file(new XlsbFile()
                        .record(BEGIN)
                        .record(0, row(0))
                        .record(5, 0, 0, 51.0)
                        .record(END))
                .part(
                        "xl/_rels/workbook.bin.rels",
                        ZippedFile.relations(
                                "rId1",
                                "worksheet",
                                "worksheets/sheet1.bin",
                                "rId2",
                                "styles",
                                "gone.bin",
                                "rId3",
                                "sharedStrings",
                                "none.bin"));

        assertThat(((Opened.Sheets) open(file)).workbook().remarks()).containsExactly(Remark.NO_TEXTS, Remark.NO_LOOKS);
    }

    private static Object[] row(int number) {
        return new Object[] {number, 0, (short) 300, NO, NO, NO, 0};
    }

    private static ZippedFile file(XlsbFile sheet) {
        XlsbFile book = new XlsbFile().record(153, 0, 0, "").record(156, 0, 1, "rId1", "Q1");
        return ZippedFile.xlsx("")
                .without("xl/worksheets/sheet1.xml")
                .without("xl/workbook.xml")
                .part("_rels/.rels", ZippedFile.relations("rId1", "officeDocument", "xl/workbook.bin"))
                .part("xl/_rels/workbook.bin.rels", ZippedFile.relations("rId1", "worksheet", "worksheets/sheet1.bin"))
                .binary("xl/workbook.bin", book.part())
                .binary("xl/worksheets/sheet1.bin", sheet.part());
    }

    private Opened open(ZippedFile file) throws Exception {
        return new DirectOpener(ScreenRules.USUAL).open(file.write(folder), FileFormat.XLSB, "any.xlsb");
    }

    private Workbook read(XlsbFile sheet) throws Exception {
        return ((Opened.Sheets) open(file(sheet))).workbook();
    }

    private List<String> cells(XlsbFile sheet) throws Exception {
        return read(sheet).grids().get(0).cells().stream()
                .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
                .toList();
    }

    private Reason refusal(XlsbFile sheet) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> open(file(sheet)));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }
}
