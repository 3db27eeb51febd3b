package org.foireturns.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.read.ZippedFile.ods;
import static org.foireturns.read.ZippedFile.relations;
import static org.foireturns.read.ZippedFile.workbook;
import static org.foireturns.read.ZippedFile.worksheet;
import static org.foireturns.read.ZippedFile.xlsxRows;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of which careless readers make other numbers, or fewer, without a word. */
class TrapsTest {
    private static final String ONE = "<row r='1'><c r='A1'><v>12</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void theStrictFormOfOfficeFilesReadsLikeTheUsualOne() throws Exception {
        ZippedFile file = xlsxRows(ONE);
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml")) {
            file.replace(
                    part,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
            file.replace(
                    part,
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main");
        }

        assertThat(texts(read(FileFormat.XLSX, file.write(folder)))).containsExactly("A1 12");
    }

    @Test
    void aWrongDimensionHidesNothing() throws Exception {
        ZippedFile file = xlsxRows("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        worksheet("<dimension ref='A1'/><sheetData>" + ONE
                                + "<row r='900000'><c r='XFD900000'><v>7</v></c></row></sheetData>"));

        assertThat(texts(read(FileFormat.XLSX, file.write(folder)))).containsExactly("A1 12", "XFD900000 7");
    }

    @Test
    void dialoguesAndMacroSheetsAreLeftOutWithARemarkAndTheOtherSheetsRead() throws Exception {
        for (String type : List.of("dialogsheet", "chartsheet", "xlMacrosheet", "xlIntlMacrosheet")) {
            ZippedFile file = xlsxRows(ONE)
                    .part("xl/workbook.xml", workbook("<sheet name='D' r:id='d'/><sheet name='Sheet1' r:id='rId1'/>"))
                    .part(
                            "xl/_rels/workbook.xml.rels",
                            relations("d", type, "d.xml", "rId1", "worksheet", "worksheets/sheet1.xml"));

            Workbook book = read(FileFormat.XLSX, file.write(folder));

            assertThat(texts(book)).containsExactly("A1 12");
            assertThat(book.remarks()).containsExactly(Remark.CHART_SHEETS);
        }
    }

    @Test
    void anOldWorkbookMayCountDaysFrom1904() throws Exception {
        Path file = folder.resolve("1904.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            Cell cell = book.createSheet("Q1").createRow(0).createCell(0);
            cell.setCellValue(41_364);
            cell.setCellStyle(day);
            book.write(out);
        }

        assertThat(read(FileFormat.XLS, file).grids().get(0).cells().get(0).date())
                .isEqualTo(LocalDate.of(2017, 4, 1));
    }

    /** A chart lies among the records of its sheet and keeps the numbers that it drew as a cell does. */
    @Test
    void whatAChartRemembersIsNoCell() throws Exception {
        byte[] plain;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Q1").createRow(0).createCell(0).setCellValue(12);
            plain = book.getBytes();
        }
        int end = plain.length - 4;
        assertThat(plain).as("ends with the end of its sheet").endsWith(10, 0, 0, 0);
        ByteBuffer chart = ByteBuffer.allocate(plain.length + 20 + 18 + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(plain, 0, end);
        chart.putShort((short) 0x809)
                .putShort((short) 16)
                .putShort((short) 0x600)
                .putShort((short) 0x20);
        chart.putInt(0).putInt(0).putInt(0);
        chart.putShort((short) 0x203)
                .putShort((short) 14)
                .putInt(4)
                .putShort((short) 15)
                .putDouble(99);
        chart.putInt(10).putInt(10);
        Path file = folder.resolve("chart.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(chart.array()), "Workbook");
            container.writeFilesystem(out);
        }

        assertThat(texts(read(FileFormat.XLS, file))).containsExactly("A1 12");
    }

    @Test
    void whatADocumentRemembersOfChangesIsNoCell() throws Exception {
        ZippedFile file = ods(
                        "",
                        "<table:table-row><table:table-cell office:value-type='float' office:value='12'/></table:table-row>")
                .replace(
                        "content.xml",
                        "<office:spreadsheet>",
                        "<office:spreadsheet><table:tracked-changes><table:cell-content-change><table:previous>"
                                + "<table:change-track-table-cell office:value-type='float' office:value='99'/>"
                                + "</table:previous></table:cell-content-change></table:tracked-changes>");

        assertThat(texts(read(FileFormat.ODS, file.write(folder)))).containsExactly("A1 12");
    }

    private static Workbook read(FileFormat format, Path file) throws UnreadableFile {
        return Readers.forFormat(format).read(file, "any");
    }

    private static List<String> texts(Workbook book) {
        return book.grids().stream()
                .map(Grid::cells)
                .flatMap(List::stream)
                .map(cell -> cell.address() + " " + cell.text())
                .toList();
    }
}
