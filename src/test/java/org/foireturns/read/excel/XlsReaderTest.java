package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of Excel 97 to 2003 over which POI stumbles, and those before them. */
class XlsReaderTest {
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    private static final int NAME = 0x18;

    @TempDir
    Path folder;

    private List<String> read(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("book.xls"), content);
        return Readers.forFormat(FileFormat.XLS).read(file, "").grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .map(cell -> cell.address() + " " + cell.text())
                .toList();
    }

    private static byte[] plain() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(book.createSheet("Q1"));
            fill(book.createSheet("Q2"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(HSSFSheet sheet) {
        var row = sheet.createRow(2);
        row.createCell(0).setCellValue("Female");
        row.createCell(1).setCellValue(12);
        row.createCell(2).setCellFormula("B3*2");
        HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("[<20]\"*\";0"));
        row.getCell(1).setCellStyle(style);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** The workbook with the bytes of its stream changed. */
    private static byte[] changed(byte[] file, Change change) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
                DocumentInputStream in = container.createDocumentInputStream("Workbook");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] stream = change.of(in.readAllBytes());
            container.createOrUpdateDocument(new ByteArrayInputStream(stream), "Workbook");
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A record before the end of what the book says of itself; its sheets then start later. */
    private static byte[] withRecord(byte[] book, int type, int size) {
        ByteBuffer stream = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer more = ByteBuffer.allocate(4 + size).order(ByteOrder.LITTLE_ENDIAN);
        more.putShort((short) type).putShort((short) size);
        while (more.hasRemaining()) {
            more.put((byte) 0x7F);
        }
        int at = 0;
        for (; stream.getShort(at) != END; at += 4 + stream.getShort(at + 2)) {
            if (stream.getShort(at) == SHEET) {
                stream.putInt(at + 4, stream.getInt(at + 4) + more.capacity());
            }
        }
        byte[] longer = Arrays.copyOf(book, book.length + more.capacity());
        System.arraycopy(more.array(), 0, longer, at, more.capacity());
        System.arraycopy(book, at, longer, at + more.capacity(), book.length - at);
        return longer;
    }

    @Test
    void aRecordThatIsNoCellDoesNotKeepTheCellsFromBeingRead() throws Exception {
        byte[] odd = changed(plain(), book -> withRecord(book, NAME, 40));
        assertThatThrownBy(() -> new HSSFWorkbook(new ByteArrayInputStream(odd)).close())
                .isInstanceOf(RuntimeException.class);
        assertThat(read(odd))
                .isEqualTo(read(plain()))
                .contains("A3 Female", "B3 *", "C3 24")
                .hasSize(6);
    }

    @Test
    void aBookThatBreaksOffIsDamaged() throws Exception {
        byte[] cut = changed(plain(), book -> Arrays.copyOf(withRecord(book, NAME, 40), book.length - 30));
        assertThatThrownBy(() -> read(cut))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.DAMAGED));
    }

    @Test
    void aBookBeforeExcel97IsToldByItsAge() throws Exception {
        byte[] excel4 = new byte[600];
        ByteBuffer.wrap(excel4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x409)
                .putShort((short) 6);
        Path file = Files.write(folder.resolve("old.xls"), excel4);
        assertThatThrownBy(() -> Readers.forFormat(FileFormat.XLS).screen(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.TOO_OLD));
    }

    @Test
    void aConditionalFormatMayHideANumber() throws Exception {
        assertThat(conditional("5", null)).containsExactly("A1 UNSEEN", "B1 NUMBER");
        assertThat(conditional("1", "4")).containsExactly("A1 UNSEEN", "B1 NUMBER");
        assertThat(conditional(null, "$A1<5")).containsExactly("A1 UNSEEN", "B1 UNSEEN");
        assertThat(conditional(null, "A1<5")).containsExactly("A1 UNSEEN", "B1 NUMBER");
    }

    private List<String> conditional(String bound, String second) throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("Q1");
            sheet.createRow(0).createCell(0).setCellValue(3);
            sheet.getRow(0).createCell(1).setCellValue(12);
            var formats = sheet.getSheetConditionalFormatting();
            var rule = bound == null
                    ? formats.createConditionalFormattingRule(second)
                    : second == null
                            ? formats.createConditionalFormattingRule(ComparisonOperator.LT, bound)
                            : formats.createConditionalFormattingRule(ComparisonOperator.BETWEEN, bound, second);
            rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
            formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1:B1")}, rule);
            book.write(out);
            Path file = Files.write(folder.resolve("book.xls"), out.toByteArray());
            return Readers.forFormat(FileFormat.XLS).read(file, "").grids().get(0).cells().stream()
                    .map((Cell cell) -> cell.address() + " " + cell.kind())
                    .toList();
        }
    }

    @FunctionalInterface
    private interface Change {
        byte[] of(byte[] stream) throws IOException;
    }
}
