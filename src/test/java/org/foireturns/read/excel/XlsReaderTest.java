package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.BiffFile;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs other than Excel, and hands, write into workbooks of Excel 97 to 2003. */
class XlsReaderTest {
    private static final short NONE = 0;
    private static final int FORMULA = 0x06;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0x06, 0x206, 0x406})
    void readsAFormulaUnderEachOfItsNumbers(int type) throws Exception {
        BiffFile file = new BiffFile()
                .sheet("Q1")
                .formula(type, 0, 0, 51)
                .formula(type, 0, 1, 0, 0)
                .record(0x207, (short) 3, (byte) 0, "n/a")
                .formula(type, 0, 2, 1, 1)
                .formula(type, 0, 3, 2, 0x2A)
                .formula(type, 0, 4, 3, 0);

        assertThat(cells(file)).containsExactly("A1 NUMBER 51", "B1 TEXT n/a", "C1 BOOLEAN TRUE", "D1 ERROR #N/A");
    }

    @Test
    void readsTheColoursOfCellsAndOfBlankOnes() throws Exception {
        BiffFile file = new BiffFile()
                .inBook(0x92, (short) 1, 0x00332211)
                .inBook(0xE0, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE)
                .inBook(0xE0, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, (short) (1 << 10), (short) 45)
                .inBook(0xE0, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, (short) (1 << 10), (short) 8)
                .sheet("Q1")
                .number(0, 0, 5)
                .record(0x201, NONE, (short) 1, (short) 1)
                .record(0xBE, (short) 1, NONE, (short) 1, NONE, (short) 2, (short) 2)
                .record(0xBD, (short) 2, NONE, (short) 1, 12 << 2 | 2, (short) 2, 450 << 2 | 3, (short) 1);
        Grid grid = read(file.write(folder)).grids().get(0);

        assertThat(grid.nonBlank()).isEqualTo(3);
        assertThat(grid.fills().all().map(filled -> String.format("%s %06X", filled.address(), filled.colour())))
                .containsExactly("B1 FF99CC", "A2 FF99CC", "C2 112233", "A3 FF99CC", "B3 112233");
    }

    @Test
    void neverTakesAFormulaWithoutItsResultForNought() throws Exception {
        BiffFile file = new BiffFile()
                .sheet("Q1")
                .formula(FORMULA, 0, 0, 0, 0)
                .number(0, 1, 5)
                .formula(FORMULA, 0, 2, 9, 0)
                .record(FORMULA, NONE, (short) 3, NONE)
                .formula(FORMULA, 0, 4, 0, 0);

        assertThat(cells(file))
                .containsExactly(
                        "A1 UNCALCULATED ", "B1 NUMBER 5", "C1 UNCALCULATED ", "D1 UNCALCULATED ", "E1 UNCALCULATED ");
    }

    @Test
    void readsEveryOtherKindOfCell() throws Exception {
        BiffFile file = new BiffFile()
                .inBook(0xFC, 2, 2, (short) 6, (byte) 0, "Female", (short) 2, (byte) 1, "T\0w\1")
                .sheet("Q1")
                .record(0xFD, NONE, NONE, NONE, 0)
                .record(0xFD, NONE, (short) 1, NONE, 1)
                .record(0x27E, NONE, (short) 2, NONE, 12 << 2 | 2)
                .record(0xBD, (short) 1, NONE, NONE, 3 << 2 | 2, NONE, 450 << 2 | 3, (short) 1)
                .record(0x205, (short) 2, NONE, NONE, (byte) 1, (byte) 0)
                .record(0x205, (short) 2, (short) 1, NONE, (byte) 0x17, (byte) 1)
                .record(0xD6, (short) 3, NONE, NONE, (short) 2, (byte) 0, "ab", (short) 0)
                .record(0x201, (short) 4, NONE, NONE);

        assertThat(cells(file))
                .containsExactly(
                        "A1 TEXT Female",
                        "B1 TEXT T\u0177",
                        "C1 NUMBER 12",
                        "A2 NUMBER 3",
                        "B2 NUMBER 4.5",
                        "A3 BOOLEAN TRUE",
                        "B3 ERROR #REF!",
                        "A4 TEXT ab");
    }

    @Test
    void readsTextsThatGoOnInTheNextRecord() throws Exception {
        BiffFile file = new BiffFile()
                .inBook(0xFC, 2, 2, (short) 6, (byte) 0, "Fem")
                .inBook(0x3C, (byte) 1, "a\0l\0e\0", (short) 3, (byte) 8)
                .inBook(0x3C, (short) 1, "82")
                .inBook(0x3C, (byte) 0, "1", (short) 2)
                .inBook(0x3C, (short) 5)
                .sheet("Q1")
                .record(0xFD, NONE, NONE, NONE, 0)
                .record(0xFD, NONE, (short) 1, NONE, 1)
                .record(0x204, NONE, (short) 2, NONE, (short) 4, (byte) 0, "Ma")
                .record(0x3C, (byte) 0, "le");

        assertThat(cells(file)).containsExactly("A1 TEXT Female", "B1 TEXT 821", "C1 TEXT Male");
    }

    @Test
    void takesANumberFormatThatIsNotDefinedForNone() throws Exception {
        BiffFile file = look(300, 0).sheet("Q1").number(0, 0, 51);

        assertThat(cells(file)).containsExactly("A1 NUMBER 51");
    }

    @Test
    void takesAFontThatIsNotThereForThePlainOne() throws Exception {
        assertThat(cells(look(9, 77).sheet("Q1").number(0, 0, 0.5))).containsExactly("A1 NUMBER 0.5");
    }

    @Test
    void refusesALookThatIsNotThere() throws Exception {
        BiffFile file = look(0, 0).sheet("Q1").record(0x203, NONE, NONE, (short) 5, 51.0);

        assertThat(refusal(file.write(folder))).isEqualTo(Reason.LOOK_MISSING);
    }

    @Test
    void saysWhichTextIsMissing() throws Exception {
        BiffFile cell = new BiffFile().sheet("Q1").record(0xFD, NONE, NONE, NONE, 1);
        BiffFile cutOff = new BiffFile()
                .inBook(0xFC, 2, 2, (short) 1, (byte) 0, "a", (short) 30, (byte) 0, "cut")
                .sheet("Q1")
                .record(0xFD, NONE, NONE, NONE, 1);

        assertThat(refusal(cell.write(folder))).isEqualTo(Reason.TEXTS_MISSING);
        assertThat(refusal(cutOff.write(folder))).isEqualTo(Reason.TEXT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0x8000, 0x8000",
        "0, 0, 0, 0x100",
        "0, 0xFFFF, 0, 0xFFFF",
        "0xFFFF, 0xFFFF, 0xFF, 0x4000",
    })
    void leavesOutAMergeThatLiesOutside(int firstRow, int lastRow, int firstColumn, int lastColumn) throws Exception {
        Workbook book = read(new BiffFile()
                .sheet("Q1")
                .number(0, 0, 1)
                .merge(firstRow, lastRow, firstColumn, lastColumn)
                .write(folder));

        assertThat(book.grids().get(0).merges()).isEmpty();
        assertThat(book.remarks()).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void leavesOutMergesThatOverlapAndTurnsThoseThatAreReversed() throws Exception {
        Workbook book = read(new BiffFile()
                .sheet("Q1")
                .merge(2, 0, 1, 0)
                .merge(1, 4, 1, 4)
                .record(0xE5, (short) 9, (short) 7, (short) 7, (short) 0, (short) 2)
                .merge(9, 9, 9, 9)
                .write(folder));

        assertThat(book.grids().get(0).merges()).isEqualTo(List.of(CellRange.parse("A1:B3"), CellRange.parse("A8:C8")));
        assertThat(book.remarks()).containsExactly(Remark.BAD_MERGES);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x40, 0x06})
    void leavesOutASheetWithoutCellsWhateverTheListCallsIt(int kind) throws Exception {
        Workbook book = read(new BiffFile()
                .sheet("Q1")
                .number(0, 0, 1)
                .sheet("Chart1", kind)
                .number(0, 0, 400)
                .write(folder));

        assertThat(book.grids()).extracting(Grid::sheet).containsExactly("Q1");
        assertThat(book.remarks()).containsExactly(Remark.CHART_SHEETS);
    }

    @Test
    void passesOverRecordsThatItDoesNotKnow() throws Exception {
        BiffFile file = new BiffFile()
                .inBook(0x7FF, "anything")
                .sheet("Q1")
                .record(0x8FF, "anything")
                .number(0, 0, 51)
                .record(0x1234)
                .record(0x809, (short) 0x600, (short) BiffFile.CHART, 0, 0, 0)
                .number(0, 0, 99)
                .record(0x0A)
                .number(0, 1, 9);

        assertThat(cells(file)).containsExactly("A1 NUMBER 51", "B1 NUMBER 9");
    }

    /** No program shows them, but they travel. */
    @Test
    void tellsOfCellsThatAreInNoSheet() throws Exception {
        Path file = new BiffFile()
                .inBook(0x203, NONE, NONE, NONE, 777.0)
                .inBook(0xBD, NONE, NONE, NONE, 5, NONE, 5, (short) 1)
                .sheet("Q1")
                .number(0, 0, 51)
                .record(0x809, (short) 0x600, (short) BiffFile.WORKSHEET, 0, 0, 0)
                .number(0, 0, 99)
                .record(0x0A)
                .write(folder);

        assertThat(cells(read(file))).containsExactly("A1 NUMBER 51");
        assertThat(open(file).sightings()).containsExactly(new Sighting(Trace.OUTSIDE_CELL, "", "", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workbook", "WORKBOOK", "workbook", "Book", "BOOK"})
    void findsTheWorkbookUnderItsNameInWhateverCase(String name) throws Exception {
        Path file = new BiffFile().sheet("Q1").number(0, 0, 51).write(folder, name);

        assertThat(cells(read(file))).containsExactly("A1 NUMBER 51");
        assertThat(open(file).sightings()).extracting(seen -> seen.check()).doesNotContain(Check.EMBEDDED_OR_ACTIVE);
    }

    @Test
    void readsAWorkbookWithoutAContainer() throws Exception {
        Path file = Files.write(folder.resolve("bare.xls"), new BiffFile().sheet("Q1").number(0, 0, 51).stream());

        assertThat(cells(read(file))).containsExactly("A1 NUMBER 51");
        assertThat(open(file).sightings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09000400 02001000,                 EXCEL_2",
        "09000600 020010000000,             EXCEL_2",
        "09020600 000310000000,             EXCEL_3",
        "09040600 000400010000,             EXCEL_4",
        "09080800 0005050000000000,         EXCEL_95",
        "09080800 0002050000000000,         EXCEL_2",
        "09080800 0004050000000000,         EXCEL_4",
    })
    void namesTheVersionThatIsTooOld(String hex, Reason reason) throws Exception {
        byte[] stream = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(refusal(Files.write(folder.resolve("bare.xls"), stream))).isEqualTo(reason);
        assertThat(refusal(BiffFile.inContainer(folder, "Book", stream))).isEqualTo(reason);
        assertThat(catchThrowableOfType(
                        UnreadableFile.class, () -> open(Files.write(folder.resolve("bare.xls"), stream))))
                .as("the screen says the same")
                .extracting(UnreadableFile::reason)
                .isEqualTo(reason);
    }

    @Test
    void neverLosesACellInSilence() throws Exception {
        byte[] whole = new BiffFile().sheet("Q1").number(0, 0, 1).number(1, 0, 2).stream();
        BiffFile ofExcel2 = new BiffFile().sheet("Q1").record(0x03, NONE, NONE, new byte[3], 51.0);
        BiffFile outside = new BiffFile().sheet("Q1").number(0, 0x100, 51);
        BiffFile twice = new BiffFile().sheet("Q1").number(0, 0, 51).number(0, 0, 52);
        BiffFile noSheet = new BiffFile().inBook(0x85, 4, NONE, (byte) 2, (byte) 0, "Q2");

        byte[] cutOff = Arrays.copyOf(whole, whole.length - 10);
        assertThat(refusal(BiffFile.inContainer(folder, "Workbook", cutOff))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(ofExcel2.write(folder))).isEqualTo(Reason.OLD_CELL);
        assertThat(refusal(outside.write(folder))).isEqualTo(Reason.CELL_OUTSIDE);
        assertThat(refusal(twice.write(folder))).isEqualTo(Reason.CELL_TWICE);
        assertThat(refusal(noSheet.write(folder))).isEqualTo(Reason.SHEET_MISSING);
    }

    @Test
    void readsWhatIsHidden() throws Exception {
        Grid grid = read(new BiffFile()
                        .sheet("Q1")
                        .record(0x208, (short) 1, NONE, NONE, (short) 255, NONE, NONE, 0x20)
                        .record(0x208, (short) 2, NONE, NONE, NONE, NONE, NONE, 0)
                        .record(0x208, (short) 3, NONE, NONE, (short) 255, NONE, NONE, 0)
                        .record(0x7D, (short) 2, (short) 2, (short) 2_000, NONE, (short) 1)
                        .record(0x7D, (short) 4, (short) 0x100, NONE, NONE, NONE)
                        .number(0, 0, 1)
                        .write(folder))
                .grids()
                .get(0);

        assertThat(grid.outOfView().rows()).containsExactly(1, 2);
        assertThat(grid.outOfView().columns().boxed()).contains(2, 4, 255).doesNotContain(0, 1, 3, 256);
        assertThat(grid.visibility()).isEqualTo(Visibility.VISIBLE);
    }

    /** A workbook with one look, which its cells have. */
    private static BiffFile look(int format, int font) {
        return new BiffFile().inBook(0xE0, (short) font, (short) format, new byte[16]);
    }

    private List<String> cells(BiffFile file) throws Exception {
        return cells(read(file.write(folder)));
    }

    private static List<String> cells(Workbook book) {
        return book.grids().get(0).cells().stream().map(XlsReaderTest::shown).toList();
    }

    private static String shown(Cell cell) {
        return cell.address() + " " + cell.kind() + " " + cell.text();
    }

    private static Workbook read(Path file) throws Exception {
        return new XlsReader(org.foireturns.read.contract.Limits.USUAL).read(file, "any.xls");
    }

    private static Opened open(Path file) throws UnreadableFile {
        return new DirectOpener(ScreenRules.USUAL).open(file, FileFormat.XLS, "any.xls");
    }

    private static Reason refusal(Path file) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(file));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }
}
