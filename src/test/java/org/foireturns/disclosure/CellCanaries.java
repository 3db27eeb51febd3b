package org.foireturns.disclosure;

import static org.foireturns.disclosure.PlainReturn.put;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Canaries in sheets and cells, the same in the new and the old format of Excel. */
final class CellCanaries {
    private static final String WORDS = "Zqxcanary in a cell";
    private static final int PICTURE = 600_000;

    private CellCanaries() {}

    static List<Canary> xlsx() {
        return all("xlsx", XSSFWorkbook::new);
    }

    static List<Canary> xlsb() {
        return xlsx().stream().map(Canary::inBinary).toList();
    }

    static List<Canary> xls() {
        return all("xls", HSSFWorkbook::new);
    }

    static byte[] book(Supplier<Workbook> kind, Consumer<Sheet> plant) {
        try (Workbook book = kind.get();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plant.accept(PlainReturn.in(book));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Canary> all(String format, Supplier<Workbook> kind) {
        Map<String, Consumer<Sheet>> plants = new TreeMap<>();
        plants.put("hidden-sheet 1", sheet -> otherSheet(sheet, SheetVisibility.HIDDEN));
        plants.put("hidden-sheet 2", sheet -> otherSheet(sheet, SheetVisibility.VERY_HIDDEN));
        plants.put("hidden-rows-cols 1", sheet -> {
            put(sheet, 3, 0, WORDS);
            sheet.getRow(3).setZeroHeight(true);
        });
        plants.put("hidden-rows-cols 2", sheet -> {
            put(sheet, 3, 4, WORDS);
            put(sheet, 2, 4, "Zqxcanary 2");
            sheet.setColumnHidden(4, true);
        });
        plants.put("comments 1", CellCanaries::comment);
        plants.put("invisible-cells 1", sheet -> whiteLetters(sheet, WORDS));
        plants.put("invisible-cells 2", sheet -> format(sheet, ";;;"));
        plants.put("invisible-cells 3", sheet -> put(sheet, 900, 0, WORDS));
        plants.put("invisible-cells 4", sheet -> put(sheet, 3, 120, WORDS));
        plants.put("invisible-cells 5", CellCanaries::darkOnDark);
        plants.put("invisible-cells 6", CellCanaries::tinyLetters);
        plants.put("invisible-cells 7", sheet -> {
            put(sheet, 3, 0, "A note");
            put(sheet, 3, 1, WORDS);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:B4"));
        });
        FormatCanaries.plant(plants);
        plants.put("record-level 1", CellCanaries::list);
        plants.put("identifier 1", sheet -> put(sheet, 7, 0, "See zqxcanary@example.org"));
        plants.put("identifier 2", sheet -> put(sheet, 2, 3, "Zqxcanary SW1A 1AA"));
        plants.put("identifier 3", sheet -> put(sheet, 7, 1, "07700 900123"));
        plants.put("identifier 4", sheet -> sheet.createRow(7).createCell(2).setCellValue(7_700_900_123.0));
        plants.put("identifier 5", sheet -> put(sheet, 3, 3, "AB 12 34 56 C"));
        plants.put("identifier 6", sheet -> put(sheet, 7, 0, "Victim Mrs Zqxcanary Jones"));
        plants.put("identifier 7", sheet -> {
            put(sheet, 7, 0, "Mr");
            put(sheet, 7, 1, "Zqxcanary");
        });
        plants.put("identifier 8", sheet -> put(sheet, 7, 0, "zqxcanary, DOB: 14/02/2009"));
        plants.put("identifier 9", CellCanaries::surnames);
        plants.put("local-path 1", sheet -> put(sheet, 7, 0, "C:\\Users\\zqxcanary\\list.xls"));
        plants.put("size-anomaly 1", CellCanaries::picture);
        List<Canary> canaries = new ArrayList<>();
        plants.forEach((place, plant) -> {
            String name = place + "." + format;
            Canary canary = Canary.of(name, book(kind, plant));
            canaries.add(
                    switch (place) {
                        case "identifier 3" -> canary.saying("900123");
                        case "identifier 4" -> canary.saying("7700900123");
                        case "identifier 5" -> canary.saying("34 56 C");
                        default -> FormatCanaries.holds(place) ? canary.saying(FormatCanaries.NUMBER) : canary;
                    });
        });
        return canaries;
    }

    private static void otherSheet(Sheet sheet, SheetVisibility visibility) {
        Workbook book = sheet.getWorkbook();
        put(book.createSheet("Zqxcanary sheet"), 0, 0, WORDS);
        book.setSheetVisibility(1, visibility);
    }

    private static void comment(Sheet sheet) {
        var helper = sheet.getWorkbook().getCreationHelper();
        var anchor = helper.createClientAnchor();
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(WORDS));
        comment.setAuthor("Zqxcanary");
        sheet.getRow(2).getCell(1).setCellComment(comment);
    }

    private static void whiteLetters(Sheet sheet, String words) {
        Font font = sheet.getWorkbook().createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        put(sheet, 3, 0, words).setCellStyle(style);
    }

    private static void darkOnDark(Sheet sheet) {
        Font font = sheet.getWorkbook().createFont();
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        put(sheet, 3, 0, WORDS).setCellStyle(style);
    }

    private static void tinyLetters(Sheet sheet) {
        Font font = sheet.getWorkbook().createFont();
        font.setFontHeightInPoints((short) 1);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        put(sheet, 3, 0, WORDS).setCellStyle(style);
    }

    private static void format(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        put(sheet, 3, 0, WORDS).setCellStyle(style);
    }

    /** One row for each offence, with a reference and a remark. */
    private static void list(Sheet sheet) {
        Sheet list = sheet.getWorkbook().createSheet("Crimes");
        List<String> heads = List.of("Crime reference", "Date recorded", "Victim age", "Victim gender", "Remarks");
        heads.forEach(head -> put(list, 0, heads.indexOf(head), head));
        CellStyle day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat((short) 14);
        for (int row = 1; row < 12; row++) {
            put(list, row, 0, "ZQXCANARY/00%d/23".formatted(row));
            list.getRow(row).createCell(1).setCellValue(LocalDate.of(2023, 5, row + 2));
            list.getRow(row).getCell(1).setCellStyle(day);
            put(list, row, 2, Integer.toString(row + 4));
            put(list, row, 3, "Female");
            put(list, row, 4, "Met zqxcanary at school");
        }
    }

    private static void surnames(Sheet sheet) {
        put(sheet, 7, 0, "Surname");
        put(sheet, 8, 0, "Zqxcanary");
        put(sheet, 9, 0, "Zqxcanary-Jones");
    }

    /** A picture that nothing can pack. */
    private static void picture(Sheet sheet) {
        byte[] noise = new byte[PICTURE];
        new Random(7).nextBytes(noise);
        byte[] start = ("\u0089PNG" + Canary.WORD).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, noise, 0, start.length);
        int number = sheet.getWorkbook().addPicture(noise, Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch()
                .createPicture(sheet.getWorkbook().getCreationHelper().createClientAnchor(), number);
    }
}
