package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Grid;
import org.foireturns.read.BiffFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;

/** One sheet of Excel 97 to 2003, record by record. */
class XlsSheetTest {
    private static final short NO = 0;

    private final BiffFile file = new BiffFile().sheet("Kent");
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    private Grid read() throws Exception {
        ByteBuffer stream = ByteBuffer.wrap(file.stream()).order(ByteOrder.LITTLE_ENDIAN);
        XlsBook book = XlsBook.read(stream, Limits.USUAL);
        SheetBuilder sheet = SheetBuilder.of("Kent", 1, new ReadingLimit(Limits.USUAL), remarks, 65_536, 256);
        return new XlsSheet(book, Limits.USUAL, sheet).read(book.sheets().get(0).begin(stream));
    }

    private String cells() throws Exception {
        return read().cells().stream()
                .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
                .collect(Collectors.joining(", "));
    }

    @Test
    void numbersAndTextsAreCells() throws Exception {
        file.number(0, 0, 12).text(1, 2, "Kent");
        assertThat(cells()).isEqualTo("A1 NUMBER 12, C2 TEXT Kent");
    }

    @Test
    void shortNumbersStandSideBySide() throws Exception {
        int three = 3 << 2 | 2;
        int quarter = 25 << 2 | 3;
        file.record(0xBD, (short) 0, (short) 1, NO, three, NO, quarter, (short) 2)
                .record(0x27E, (short) 1, (short) 0, NO, three);
        assertThat(cells()).isEqualTo("B1 NUMBER 3, C1 NUMBER 0.25, A2 NUMBER 3");
    }

    @Test
    void truthsAndErrorsAreNoNumbers() throws Exception {
        file.record(0x205, NO, NO, NO, (byte) 1, (byte) 0)
                .record(0x205, NO, (short) 1, NO, (byte) 0, (byte) 0)
                .record(0x205, NO, (short) 2, NO, (byte) 0x17, (byte) 1);
        assertThat(cells()).isEqualTo("A1 BOOLEAN TRUE, B1 BOOLEAN FALSE, C1 ERROR #REF!");
    }

    @Test
    void aFormulaIsItsResult() throws Exception {
        file.formula(0x06, 0, 0, 7)
                .formula(0x06, 0, 1, 1, 1)
                .formula(0x06, 0, 2, 2, 0x2A)
                .formula(0x06, 0, 3, 3, 0)
                .formula(0x06, 0, 4, 9, 0);
        assertThat(cells()).isEqualTo("A1 NUMBER 7, B1 BOOLEAN TRUE, C1 ERROR #N/A, E1 UNCALCULATED ");
    }

    @Test
    void theTextOfAFormulaComesWithTheNextRecord() throws Exception {
        file.formula(0x06, 0, 0, 0, 0).record(0x207, (short) 4, (byte) 0, "Kent");
        assertThat(cells()).isEqualTo("A1 TEXT Kent");
    }

    @Test
    void aFormulaWhoseTextDoesNotComeHasNoResult() throws Exception {
        file.formula(0x06, 0, 0, 0, 0).number(0, 1, 3).record(0x207, (short) 4, (byte) 0, "Kent");
        assertThat(cells()).isEqualTo("A1 UNCALCULATED , B1 NUMBER 3");
    }

    @Test
    void aFormulaWhoseTextDoesNotComeBeforeTheEndHasNoResult() throws Exception {
        file.formula(0x06, 0, 0, 0, 0);
        assertThat(cells()).isEqualTo("A1 UNCALCULATED ");
    }

    @Test
    void rowsAndColumnsWithoutHeightOrWidthAreHidden() throws Exception {
        file.record(0x208, (short) 0, NO, NO, (short) 300, NO, NO, 0x20)
                .record(0x208, (short) 1, NO, NO, NO, NO, NO, 0)
                .record(0x208, (short) 2, NO, NO, (short) 300, NO, NO, 0)
                .record(0x7D, (short) 1, (short) 2, (short) 2000, NO, (short) 1, NO)
                .record(0x7D, (short) 4, (short) 4, NO, NO, NO, NO)
                .record(0x7D, (short) 5, (short) 5, (short) 2000, NO, NO, NO);
        Grid grid = read();
        assertThat(grid.outOfView().rows()).containsExactly(0, 1);
        assertThat(grid.outOfView().columns()).containsExactly(1, 2, 4);
    }

    @Test
    void mergesAreKept() throws Exception {
        file.number(0, 0, 1).merge(0, 1, 0, 2);
        assertThat(read().merges()).hasToString("[A1:C2]");
        assertThat(remarks).isEmpty();
    }

    @Test
    void aMergeThatIsCutOffIsToldOf() throws Exception {
        file.number(0, 0, 1).record(0xE5, (short) 2, NO, (short) 1, NO, (short) 2);
        assertThat(read().merges()).hasToString("[A1:C2]");
        assertThat(remarks).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void aChartWithinHasRecordsOfItsOwn() throws Exception {
        file.number(0, 0, 1)
                .record(0x809, (short) 0x600, (short) 0x20, 0, 0, 0)
                .number(5, 5, 9)
                .record(0x0A)
                .number(0, 1, 2);
        assertThat(cells()).isEqualTo("A1 NUMBER 1, B1 NUMBER 2");
    }

    @Test
    void aCellOfExcelTwoIsRefused() {
        file.record(0x02, NO, NO, NO, (short) 0, (short) 7);
        assertThatThrownBy(this::read).isInstanceOf(UnreadableFile.class);
    }
}
