package org.foireturns.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same small sheet in every format reads into the same cells:
 *
 * <pre>
 * | **Offences recorded** (A1:C1 merged, centred)  |
 * | Gender    | 1 April 2017   | Share^2           |
 * | >Female   | 12             | 0.5 (as 50%)      |
 * | (blank)   | #N/A           | TRUE (row hidden) |
 * </pre>
 */
class ReadersContractTest {
    private static final Style BOLD_CENTRED = new Style("General", true, false, true, 0);
    private static final Style INDENTED = new Style("General", false, false, false, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "XLS", "ODS"})
    void readsTheSameSheetFromEveryFormat(FileFormat format) throws Exception {
        Grid grid = only(format, write(format));

        assertThat(grid.cells())
                .extracting(ReadersContractTest::withoutFormatCode)
                .containsExactly(
                        Cell.text(at("A1"), "Offences recorded", BOLD_CENTRED),
                        Cell.text(at("A2"), "Gender", Style.PLAIN),
                        Cell.date(at("B2"), LocalDate.of(2017, 4, 1), Style.PLAIN),
                        new Cell(at("C2"), CellKind.TEXT, "Share", null, null, "2", Style.PLAIN),
                        Cell.text(at("A3"), "Female", INDENTED),
                        Cell.number(at("B3"), new BigDecimal(12), Style.PLAIN),
                        Cell.number(at("C3"), new BigDecimal("0.5"), Style.PLAIN),
                        new Cell(at("B4"), CellKind.ERROR, "#N/A", null, null, "", Style.PLAIN),
                        new Cell(at("C4"), CellKind.BOOLEAN, "TRUE", null, null, "", Style.PLAIN));
        assertThat(cell(grid, "C3").style().percent()).isTrue();
        assertThat(cell(grid, "B3").style().percent()).isFalse();
        assertThat(grid.merges()).isEqualTo(List.of(CellRange.parse("A1:C1")));
        assertThat(grid.outOfView().row(3)).isTrue();
        assertThat(grid.outOfView().row(2)).isFalse();
        assertThat(grid.outOfView().column(4)).isTrue();
        assertThat(grid.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(grid.sheet()).isEqualTo("Q1");
    }

    @Test
    void readsWhatPlainTextCanHold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("snapshot.bin"),
                "Offences recorded\r\nGender,1 April 2017\r\nFemale,12,0.5\r\n,,TRUE\r\n");

        assertThat(only(FileFormat.CSV, file).cells())
                .containsExactly(
                        Cell.text(at("A1"), "Offences recorded", Style.PLAIN),
                        Cell.text(at("A2"), "Gender", Style.PLAIN),
                        Cell.text(at("B2"), "1 April 2017", Style.PLAIN),
                        Cell.text(at("A3"), "Female", Style.PLAIN),
                        Cell.number(at("B3"), new BigDecimal(12), Style.PLAIN),
                        Cell.number(at("C3"), new BigDecimal("0.5"), Style.PLAIN),
                        Cell.text(at("C4"), "TRUE", Style.PLAIN));
        assertThat(only(FileFormat.CSV, file).sheet()).isEqualTo("Kent 2024");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void readsTheStoredResultOfAFormula(FileFormat format) throws Exception {
        Grid grid = only(format, write(format, formulas(format == FileFormat.XLS)));

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
                .containsExactly("A1 NUMBER 1", "B1 NUMBER 2", "D1 TEXT small", "E1 ERROR #DIV/0!", "F1 NUMBER 0");
    }

    /** A1 is 1; B1 to F1 are formulas with the results 2, an empty text, a text, an error and a true zero. */
    private static Workbook formulas(boolean old) {
        Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
        Row row = book.createSheet("Q1").createRow(0);
        row.createCell(0).setCellValue(1);
        row.createCell(1).setCellFormula("A1+1");
        row.createCell(2).setCellFormula("IF(A1>0,\"\",\"x\")");
        row.createCell(3).setCellFormula("IF(A1>5,\"big\",\"small\")");
        row.createCell(4).setCellFormula("A1/0");
        row.createCell(5).setCellFormula("A1-1");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return book;
    }

    private Path write(FileFormat format) throws IOException {
        return switch (format) {
            case XLSX -> write(format, sample(new XSSFWorkbook()));
            case XLS -> write(format, sample(new HSSFWorkbook()));
            case XLSB -> XlsbFile.contractSheet().write(folder);
            default -> ods().write(folder);
        };
    }

    private Path write(FileFormat format, Workbook book) throws IOException {
        Path file = folder.resolve(format.name());
        try (OutputStream out = Files.newOutputStream(file);
                book) {
            book.write(out);
        }
        return file;
    }

    private static Workbook sample(Workbook book) {
        book.createSheet("Cover");
        Sheet sheet = book.createSheet("Q1");
        sheet.createRow(0).createCell(0).setCellValue("Offences recorded");
        sheet.getRow(0).getCell(0).setCellStyle(style(book, "General", HorizontalAlignment.CENTER, true));
        sheet.getRow(0).createCell(1).setCellStyle(style(book, "0.00", HorizontalAlignment.RIGHT, false));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        Row head = sheet.createRow(1);
        head.createCell(0).setCellValue("Gender");
        head.createCell(1).setCellValue(LocalDate.of(2017, 4, 1));
        head.getCell(1).setCellStyle(style(book, "d mmmm yyyy", HorizontalAlignment.GENERAL, false));
        Font raised = book.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        RichTextString share = book.getCreationHelper().createRichTextString("Share2");
        share.applyFont(5, 6, raised);
        head.createCell(2).setCellValue(share);
        Row female = sheet.createRow(2);
        female.createCell(0).setCellValue("Female");
        CellStyle indented = style(book, "General", HorizontalAlignment.LEFT, false);
        indented.setIndention((short) 1);
        female.getCell(0).setCellStyle(indented);
        female.createCell(1).setCellValue(12);
        female.createCell(2).setCellValue(0.5);
        female.getCell(2).setCellStyle(style(book, "0%", HorizontalAlignment.GENERAL, false));
        Row last = sheet.createRow(3);
        last.setZeroHeight(true);
        last.createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        last.createCell(2).setCellValue(true);
        sheet.setColumnHidden(4, true);
        book.setActiveSheet(0);
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.setSheetOrder("Cover", 1);
        return book;
    }

    private static CellStyle style(Workbook book, String format, HorizontalAlignment across, boolean bold) {
        Font font = book.createFont();
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(across);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static ZippedFile ods() {
        String styles = "<style:style style:name='ta1' style:family='table'>"
                + "<style:table-properties table:display='false'/></style:style>"
                + "<style:style style:name='head' style:family='table-cell'><style:text-properties"
                + " fo:font-weight='bold'/><style:paragraph-properties fo:text-align='center'/></style:style>"
                + "<style:style style:name='in' style:family='table-cell'>"
                + "<style:paragraph-properties fo:margin-left='10pt'/></style:style>"
                + "<style:style style:name='up' style:family='text'>"
                + "<style:text-properties style:text-position='33% 58%'/></style:style>";
        String table = "<table:table-column table:number-columns-repeated='4'/>"
                + "<table:table-column table:visibility='collapse'/>"
                + "<table:table-row><table:table-cell table:style-name='head' table:number-columns-spanned='3'"
                + " office:value-type='string'><text:p>Offences recorded</text:p></table:table-cell>"
                + "<table:covered-table-cell table:number-columns-repeated='2'/></table:table-row>"
                + "<table:table-row><table:table-cell office:value-type='string'><text:p>Gender</text:p>"
                + "</table:table-cell><table:table-cell office:value-type='date' office:date-value='2017-04-01'>"
                + "<text:p>1 April 2017</text:p></table:table-cell><table:table-cell office:value-type='string'>"
                + "<text:p>Share<text:span text:style-name='up'>2</text:span></text:p></table:table-cell>"
                + "</table:table-row><table:table-row><table:table-cell table:style-name='in'"
                + " office:value-type='string'><text:p>Female</text:p></table:table-cell><table:table-cell"
                + " office:value-type='float' office:value='12'><text:p>12</text:p></table:table-cell><table:table-cell"
                + " office:value-type='percentage' office:value='0.5'><text:p>50%</text:p></table:table-cell>"
                + "</table:table-row><table:table-row table:visibility='collapse'><table:table-cell/><table:table-cell"
                + " office:value-type='string' calcext:value-type='error'><text:p>#N/A</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>TRUE</text:p>"
                + "</table:table-cell></table:table-row>";
        ZippedFile file = ZippedFile.ods(styles, table);
        return file.replace("content.xml", "table:name='Sheet1'", "table:name='Q1'");
    }

    /** Formats differ in the codes of number formats, and in whether a date is also a number. */
    private static Cell withoutFormatCode(Cell cell) {
        Style look = cell.style();
        return new Cell(
                cell.address(),
                cell.kind(),
                cell.text(),
                cell.date() == null ? cell.number() : null,
                cell.date(),
                cell.noteMark(),
                new Style("General", look.bold(), look.italic(), look.centred(), look.indent()));
    }

    private static Grid only(FileFormat format, Path file) throws Exception {
        return Readers.forFormat(format).read(file, "Kent 2024.csv").grids().get(0);
    }

    private static Cell cell(Grid grid, String address) {
        return Objects.requireNonNull(grid.cell(at(address)));
    }

    private static Address at(String cell) {
        return Address.parse(cell);
    }
}
