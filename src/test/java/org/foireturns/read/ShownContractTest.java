package org.foireturns.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sheet does not show, and what is crossed out in it, is the same in every format. */
class ShownContractTest {
    private static final List<String> FORMATS =
            List.of("[<5]\"*\";0", "\"Fewer than 5\"", ";;;", "0\" offences\"", "0,", "General");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "XLS", "ODS"})
    void aFormatDecidesWhatANumberSays(FileFormat format) throws Exception {
        assertThat(said(format))
                .startsWith(
                        "A1 TEXT * IN_PLACE",
                        "B1 TEXT Fewer than 5 IN_PLACE",
                        "C1 UNSEEN  AS_STORED",
                        "D1 TEXT 3 offences WITHIN_WORDS",
                        "E1 TEXT 0 (in thousands) IN_PLACE",
                        "F1 NUMBER 3 AS_STORED",
                        "A2 NUMBER 60 AS_STORED",
                        "B2 TEXT Fewer than 5 IN_PLACE",
                        "C2 UNSEEN  AS_STORED",
                        "D2 TEXT 60 offences WITHIN_WORDS",
                        "E2 TEXT 0 (in thousands) IN_PLACE",
                        "F2 NUMBER 60 AS_STORED");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "XLS", "ODS"})
    void aLineThroughLettersTakesThemAway(FileFormat format) throws Exception {
        assertThat(said(format))
                .contains(
                        "A3 STRUCK  AS_STORED ~7",
                        "B3 STRUCK  AS_STORED ~Draft",
                        "C3 TEXT 48 AS_STORED ~52",
                        "D3 TEXT 48 AS_STORED ~52",
                        "E3 STRUCK  AS_STORED ~*",
                        "F3 TEXT Offences AS_STORED ~(draft)");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "XLS", "ODS"})
    void aNumberInTheColourOfItsBackgroundIsNotShown(FileFormat format) throws Exception {
        assertThat(said(format)).contains("A4 UNSEEN  AS_STORED", "B4 NUMBER 0 AS_STORED");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "XLS", "ODS"})
    void whatComputingLeavesIsNoDecimal(FileFormat format) throws Exception {
        assertThat(said(format))
                .contains("A5 NUMBER 60 WITHOUT_RESIDUE", "B5 NUMBER 18 WITHOUT_RESIDUE", "C5 NUMBER 60.5 AS_STORED");
    }

    private List<String> said(FileFormat format) throws Exception {
        Grid grid = Readers.forFormat(format).read(file(format), "").grids().get(0);
        return grid.cells().stream().map(ShownContractTest::said).toList();
    }

    private static String said(Cell cell) {
        String struck = cell.shown().struck();
        return cell.address() + " " + cell.kind() + " " + cell.text() + " "
                + cell.shown().manner() + (struck.isEmpty() ? "" : " ~" + struck);
    }

    private Path file(FileFormat format) throws IOException {
        return switch (format) {
            case XLSX -> Files.write(folder.resolve("a"), bytes(new XSSFWorkbook()));
            case XLSB -> Files.write(folder.resolve("a"), XlsbCopy.of(bytes(new XSSFWorkbook())));
            case XLS -> Files.write(folder.resolve("a"), bytes(new HSSFWorkbook()));
            default -> ods().write(folder);
        };
    }

    private static byte[] bytes(Workbook book) throws IOException {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("Q1");
        Font line = book.createFont();
        line.setStrikeout(true);
        Font none = book.createFont();
        Font white = book.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        for (int row = 0; row < 2; row++) {
            Row cells = sheet.createRow(row);
            for (String code : FORMATS) {
                var cell = cells.createCell(FORMATS.indexOf(code));
                cell.setCellValue(row == 0 ? 3 : 60);
                cell.setCellStyle(style(book, code, none));
            }
        }
        Row struck = sheet.createRow(2);
        for (int column = 0; column < 6; column++) {
            struck.createCell(column);
        }
        struck.getCell(0).setCellValue(7);
        struck.getCell(0).setCellStyle(style(book, "General", line));
        struck.getCell(1).setCellValue("Draft");
        struck.getCell(1).setCellStyle(style(book, "General", line));
        struck.getCell(2).setCellValue(rich(book, "5248", 0, 2, line));
        struck.getCell(3).setCellValue(rich(book, "52 48", 2, 5, none));
        struck.getCell(3).setCellStyle(style(book, "General", line));
        struck.getCell(4).setCellValue(3);
        struck.getCell(4).setCellStyle(style(book, "[<5]\"*\";0", line));
        struck.getCell(5).setCellValue(rich(book, "Offences (draft)", 9, 16, line));
        Row unseen = sheet.createRow(3);
        unseen.createCell(0).setCellValue(3);
        unseen.getCell(0).setCellStyle(style(book, "General", white));
        unseen.createCell(1).setCellValue(0);
        unseen.getCell(1).setCellStyle(style(book, "General", white));
        Row residues = sheet.createRow(4);
        residues.createCell(0).setCellValue(60.00000000000001);
        residues.createCell(1).setCellValue(17.999999999999996);
        residues.createCell(2).setCellValue(60.5);
    }

    private static RichTextString rich(Workbook book, String text, int from, int to, Font font) {
        RichTextString rich = book.getCreationHelper().createRichTextString(text);
        rich.applyFont(from, to, font);
        return rich;
    }

    private static CellStyle style(Workbook book, String code, Font font) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        style.setFont(font);
        return style;
    }

    private static ZippedFile ods() {
        String styles = "<number:number-style style:name='N1P0'><number:text>*</number:text></number:number-style>"
                + "<number:number-style style:name='N1'>" + places("") + "<style:map style:condition='value()&lt;5'"
                + " style:apply-style-name='N1P0'/></number:number-style>"
                + "<number:number-style style:name='N2'><number:text>Fewer than 5</number:text></number:number-style>"
                + "<number:number-style style:name='N3'><number:text/></number:number-style>"
                + "<number:number-style style:name='N4'>" + places("") + "<number:text> offences</number:text>"
                + "</number:number-style><number:number-style style:name='N5'>"
                + places(" number:display-factor='1000'") + "</number:number-style>"
                + cellStyle("c1", "N1", "") + cellStyle("c2", "N2", "") + cellStyle("c3", "N3", "")
                + cellStyle("c4", "N4", "") + cellStyle("c5", "N5", "") + cellStyle("c6", "N0", "")
                + cellStyle("line", "N0", " style:text-line-through-style='solid'")
                + cellStyle("star", "N1", " style:text-line-through-style='solid'")
                + cellStyle("white", "N0", " fo:color='#ffffff'")
                + "<style:style style:name='T1' style:family='text'><style:text-properties"
                + " style:text-line-through-type='single'/></style:style>"
                + "<style:style style:name='T2' style:family='text'><style:text-properties"
                + " style:text-line-through-type='none'/></style:style>";
        StringBuilder rows = new StringBuilder();
        for (String number : List.of("3", "60")) {
            rows.append("<table:table-row>");
            for (int column = 1; column <= 6; column++) {
                rows.append(number("c" + column, number));
            }
            rows.append("</table:table-row>");
        }
        rows.append("<table:table-row>").append(number("line", "7")).append(text("line", "Draft"));
        rows.append(text("c6", "<text:span text:style-name='T1'>52</text:span>48"));
        rows.append(text("line", "52<text:span text:style-name='T2'> 48</text:span>"));
        rows.append(number("star", "3"));
        rows.append(text("c6", "Offences <text:span text:style-name='T1'>(draft)</text:span>"));
        rows.append("</table:table-row><table:table-row>")
                .append(number("white", "3"))
                .append(number("white", "0"));
        rows.append("</table:table-row><table:table-row>").append(number("c6", "60.00000000000001"));
        rows.append(number("c6", "17.999999999999996"))
                .append(number("c6", "60.5"))
                .append("</table:table-row>");
        return ZippedFile.ods(styles, rows.toString());
    }

    private static String places(String more) {
        return "<number:number number:decimal-places='0' number:min-integer-digits='1'" + more + "/>";
    }

    private static String cellStyle(String name, String format, String letters) {
        return "<style:style style:name='%s' style:family='table-cell' style:data-style-name='%s'><style:text-properties%s/></style:style>"
                .formatted(name, format, letters);
    }

    /** Without the text that is shown, which not every program writes. */
    private static String number(String style, String number) {
        return "<table:table-cell table:style-name='%s' office:value-type='float' office:value='%s'/>"
                .formatted(style, number);
    }

    private static String text(String style, String inside) {
        return "<table:table-cell table:style-name='%s' office:value-type='string'><text:p>%s</text:p></table:table-cell>"
                .formatted(style, inside);
    }
}
