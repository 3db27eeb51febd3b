package org.foireturns.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * A workbook written once more in Excel's binary format: what Excel has there as records is records, and the parts that
 * it leaves in XML are copied.
 */
public final class XlsbCopy {
    private static final int HIDDEN_ROW = 0x10;
    private static final String MAIN = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    private static final short NONE = 0;
    private static final short STRUCK = 8;
    private static final byte NO = 0;

    private final XSSFWorkbook book;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private XlsbCopy(XSSFWorkbook book) {
        this.book = book;
    }

    /** The binary twin of a workbook that holds numbers and texts. */
    public static byte[] of(byte[] xlsx) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return new XlsbCopy(book).written(xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(byte[] xlsx) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy(entry.getName(), in.readAllBytes());
            }
        }
        parts.put("xl/workbook.bin", workbook());
        parts.put("xl/styles.bin", styles());
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".bin", sheet(book.getSheetAt(i)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void copy(String name, byte[] content) {
        if (name.endsWith(".rels") || name.equals("[Content_Types].xml")) {
            String text = new String(content, StandardCharsets.UTF_8)
                    .replaceAll("<(Relationship|Override) [^>]*sharedStrings[^>]*/>", "")
                    .replaceAll("(workbook|styles|sheet[0-9]+|comments[0-9]+)[.]xml", "$1.bin")
                    .replaceAll("application/vnd[^\"]*[.]sheet[.]main[+]xml", MAIN);
            parts.put(
                    name.replaceFirst("(workbook|sheet[0-9]+)[.]xml[.]rels", "$1.bin.rels"),
                    text.getBytes(StandardCharsets.UTF_8));
        } else if (name.matches("xl/comments[0-9]+[.]xml")) {
            parts.put(name.replace(".xml", ".bin"), comments(content));
        } else if (!name.matches("xl/(workbook|styles|sharedStrings|worksheets/sheet[0-9]+)[.]xml")) {
            parts.put(name, content);
        }
    }

    private static byte[] comments(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ");
        return new XlsbFile()
                .record(635, 0, 1, 1, 1, 1)
                .record(637, NO, text.strip())
                .record(636)
                .bytes();
    }

    private byte[] workbook() {
        XlsbFile records = new XlsbFile().record(153, 0, 0, "");
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            String relation = book.getRelationId(book.getSheetAt(i));
            int state = book.isSheetVeryHidden(i) ? 2 : book.isSheetHidden(i) ? 1 : 0;
            records.record(156, state, i + 1, String.valueOf(relation), book.getSheetName(i));
        }
        return records.bytes();
    }

    private byte[] styles() {
        StylesTable styles = book.getStylesSource();
        XlsbFile records = new XlsbFile();
        styles.getNumberFormats().forEach((number, code) -> records.record(44, number, code));
        for (XSSFFont font : styles.getFonts()) {
            Object[] colour = colour(font.getXSSFColor());
            short line = font.getStrikeout() ? STRUCK : NONE;
            records.record(
                    43, flat(font.getFontHeight(), line, (short) 400, NONE, NO, NO, NO, NO, colour, NO, "Arial"));
        }
        for (XSSFCellFill fill : styles.getFills()) {
            boolean solid = fill.getPatternType() == STPatternType.SOLID;
            records.record(45, flat(solid ? 1 : 0, colour(fill.getFillForegroundColor()), colour(null)));
        }
        records.record(617, styles.getNumCellStyles());
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            XSSFCellStyle look = styles.getStyleAt(i);
            short fill = (short) look.getCoreXf().getFillId();
            short font = (short) look.getFontIndex();
            records.record(47, NONE, look.getDataFormat(), font, fill, NONE, NO, NO, NO, NO, NONE);
        }
        return records.record(618).bytes();
    }

    private static Object[] colour(@Nullable XSSFColor colour) {
        if (colour == null) {
            return new Object[] {NO, NO, NONE, NO, NO, NO, NO};
        }
        int kind = colour.isIndexed() ? 1 : colour.isThemed() ? 3 : 2;
        int number = colour.isIndexed() ? colour.getIndexed() : colour.isThemed() ? colour.getTheme() : 0;
        byte[] rgb = colour.getRGB() == null ? new byte[3] : colour.getRGB();
        return new Object[] {(byte) (kind << 1), (byte) number, NONE, rgb[0], rgb[1], rgb[2], (byte) 0xFF};
    }

    private byte[] sheet(XSSFSheet sheet) {
        List<XSSFFont> fonts = book.getStylesSource().getFonts();
        XlsbFile records = new XlsbFile();
        for (int column = 0; column < 200; column++) {
            if (sheet.isColumnHidden(column)) {
                records.record(60, column, column, 2_304, 0, (short) 1);
            }
        }
        for (Row row : sheet) {
            byte flags = (byte) (row.getZeroHeight() ? HIDDEN_ROW : 0);
            records.record(0, row.getRowNum(), 0, (short) 300, NO, flags, NO, 0);
            int last = -1;
            for (Cell cell : row) {
                cell(cell, cell.getColumnIndex() == last + 1, fonts, records);
                last = cell.getColumnIndex();
            }
        }
        return records.bytes();
    }

    /** A cell right after the one before is a record of its own kind, without its column. */
    private static void cell(Cell cell, boolean beside, List<XSSFFont> fonts, XlsbFile records) {
        int look = cell.getCellStyle().getIndex();
        Object[] place = beside ? new Object[] {look} : new Object[] {cell.getColumnIndex(), look};
        int kind = beside ? 11 : 0;
        if (cell.getCellType() == CellType.NUMERIC) {
            records.record(kind + 5, flat(place, cell.getNumericCellValue()));
        } else if (cell.getCellType() == CellType.STRING
                && cell.getRichStringCellValue().numFormattingRuns() > 0) {
            XSSFRichTextString text = (XSSFRichTextString) cell.getRichStringCellValue();
            records.record(
                    62,
                    flat(
                            cell.getColumnIndex(),
                            look,
                            rich(text, ((XSSFCellStyle) cell.getCellStyle()).getFont(), fonts)));
        } else if (cell.getCellType() == CellType.STRING
                && !cell.getStringCellValue().isEmpty()) {
            records.record(kind + 6, flat(place, cell.getStringCellValue()));
        } else {
            records.record(kind + 1, place);
        }
    }

    /** The first run may be in the letters of the cell; each other one names a font that is crossed out like it. */
    private static Object[] rich(XSSFRichTextString text, XSSFFont ofCell, List<XSSFFont> fonts) {
        List<Object> content = new ArrayList<>(List.of((byte) 1, text.getString()));
        List<Object> runs = new ArrayList<>();
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int from = text.getIndexOfFormattingRun(run);
            XSSFFont own = text.getFontOfFormattingRun(run);
            if (own != null || from > 0) {
                boolean struck = own == null ? ofCell.getStrikeout() : own.getStrikeout();
                XSSFFont like = fonts.stream()
                        .filter(font -> font.getStrikeout() == struck)
                        .findFirst()
                        .orElseThrow();
                runs.add((short) from);
                runs.add((short) fonts.indexOf(like));
            }
        }
        content.add(runs.size() / 2);
        content.addAll(runs);
        return content.toArray();
    }

    private static Object[] flat(Object... content) {
        return java.util.Arrays.stream(content)
                .flatMap(each -> each instanceof Object[] several
                        ? java.util.Arrays.stream(several)
                        : java.util.stream.Stream.of(each))
                .toArray();
    }
}
