package org.foireturns.disclosure;

import static org.foireturns.disclosure.PlainReturn.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Numbers that a format hides, in each place of a sheet where a number may stand. */
final class FormatCanaries {
    /** A number that no output may hold. */
    static final String NUMBER = "7482913";

    private static final double STORED = Double.parseDouble(NUMBER);
    private static final Set<String> PLACES = new TreeSet<>();

    private FormatCanaries() {}

    /** Whether the number is planted there. */
    static boolean holds(String place) {
        return PLACES.contains(place);
    }

    static void plant(Map<String, Consumer<Sheet>> plants) {
        Map<String, Consumer<Sheet>> own = new LinkedHashMap<>();
        List<String> behind = List.of(
                "\"*\"",
                "[>5]\"*\";0",
                "[=7482913]\"x\"",
                "[>=5][Red]\"#\";[<0]0;General",
                "\"Fewer than 5\"",
                "0,",
                "0.0,,\"m\"",
                "\"7\"");
        int number = 1;
        for (String code : behind) {
            own.put("number-behind-format " + number++, sheet -> style(value(sheet), code));
        }
        own.put("number-behind-format " + number++, sheet -> style(total(sheet), "\"*\""));
        own.put("number-behind-format " + number++, sheet -> style(head(sheet), "\"Other\""));
        own.put("number-behind-format " + number++, sheet -> style(note(sheet), "\"see notes\""));
        own.put("number-behind-format " + number++, sheet -> style(listed(sheet), "\"*\""));
        List<String> nothing = List.of(";;;", "\"\";\"\"", "[White]0", "[>5]\"\";0");
        number = 10;
        for (String code : nothing) {
            own.put("invisible-cells " + number++, sheet -> style(value(sheet), code));
        }
        own.put("invisible-cells " + number++, sheet -> {
            Cell cell = value(sheet);
            cell.setCellValue(-STORED);
            style(cell, "0;;");
        });
        own.put("invisible-cells " + number++, sheet -> white(value(sheet)));
        PLACES.addAll(own.keySet());
        plants.putAll(own);
        plants.put("number-behind-format 20", sheet -> {
            Cell cell = put(sheet, 7, 0, "Zqxcanary behind a sign");
            style(cell, "0;-0;0;\"*\"");
        });
        plants.put("identifier 10", sheet -> line(put(sheet, 7, 0, "Mrs Zqxcanary Jones")));
        plants.put("identifier 11", sheet -> style(put(sheet, 7, 0, "Mrs Zqxcanary Jones"), ";;;"));
    }

    /** Numbers that a conditional format hides. */
    static List<Canary> conditional() {
        byte[] white = CellCanaries.book(XSSFWorkbook::new, FormatCanaries::conditionalWhite);
        byte[] star = OfficeCanaries.with(
                white,
                "xl/styles.xml",
                text -> text.replaceFirst(
                        "<dxf>.*?</dxf>", "<dxf><numFmt numFmtId='200' formatCode='&quot;*&quot;'/></dxf>"));
        byte[] old = CellCanaries.book(HSSFWorkbook::new, FormatCanaries::conditionalWhite);
        return List.of(
                Canary.of("invisible-cells 30.xlsx", white).saying(NUMBER),
                Canary.of("number-behind-format 30.xlsx", star).saying(NUMBER),
                Canary.of("invisible-cells 30.xls", old).saying(NUMBER));
    }

    private static void conditionalWhite(Sheet sheet) {
        value(sheet);
        var formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(ComparisonOperator.GT, "1000");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B3:C5")}, rule);
    }

    private static Cell value(Sheet sheet) {
        return stored(sheet.getRow(3).getCell(1));
    }

    private static Cell total(Sheet sheet) {
        return stored(sheet.getRow(4).getCell(2));
    }

    private static Cell head(Sheet sheet) {
        put(sheet, 2, 3, "5");
        put(sheet, 3, 3, "6");
        return stored(sheet.getRow(1).createCell(3));
    }

    private static Cell note(Sheet sheet) {
        return stored(sheet.createRow(8).createCell(0));
    }

    /** A row of a list with a count of its own. */
    private static Cell listed(Sheet sheet) {
        Sheet list = sheet.getWorkbook().createSheet("List");
        List<String> heads = List.of("Year", "Victim gender", "Victim age", "Offences");
        heads.forEach(head -> put(list, 0, heads.indexOf(head), head));
        for (int row = 1; row < 9; row++) {
            put(list, row, 0, "2024/25");
            put(list, row, 1, row % 2 == 0 ? "Female" : "Male");
            put(list, row, 2, Integer.toString(row + 8));
            put(list, row, 3, "6");
        }
        return stored(list.getRow(4).getCell(3));
    }

    private static Cell stored(Cell cell) {
        cell.setCellValue(STORED);
        return cell;
    }

    private static void style(Cell cell, String code) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(code));
        cell.setCellStyle(style);
    }

    private static void white(Cell cell) {
        Font font = cell.getSheet().getWorkbook().createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        letters(cell, font);
    }

    private static void line(Cell cell) {
        Font font = cell.getSheet().getWorkbook().createFont();
        font.setStrikeout(true);
        letters(cell, font);
    }

    private static void letters(Cell cell, Font font) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
    }
}
