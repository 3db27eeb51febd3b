package org.foireturns.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Small workbooks in five styles, in turn: a table with merged heads and totals, a cover with a table and notes, a form
 * full of styled blanks, a list of records, and an old workbook with years down. The same for the same number.
 */
final class MadeReturns {
    private static final int STYLES = 5;
    private static final List<String> AGES = List.of("Under 12", "12-15", "16-17", "Unknown");
    private static final List<String> PLATFORMS = List.of("Snapchat", "Instagram", "WhatsApp", "Facebook", "Kik");
    private static final int FIRST_YEAR = 2012;
    private static final int BLANK_ROWS = 250;
    private static final int BLANK_COLUMNS = 26;

    private final List<String> forces;

    /** @param forces names of those that answer */
    MadeReturns(List<String> forces) {
        this.forces = List.copyOf(forces);
    }

    /** Writes them below a folder, in one folder for each request, so that no force answers one twice. */
    void write(Path input, int files) throws IOException {
        for (int number = 0; number < files; number++) {
            int year = FIRST_YEAR + number / forces.size();
            Path folder = Files.createDirectories(input.resolve("year-" + year));
            String force = forces.get(number % forces.size());
            Random random = new Random(number);
            int style = number % STYLES;
            if (style == 3) {
                new MadeList(5 + random.nextInt(495)).xlsx(folder.resolve(force + ".xlsx"));
                continue;
            }
            boolean old = style == 4;
            try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(folder.resolve(force + (old ? ".xls" : ".xlsx")))) {
                switch (style) {
                    case 0 -> merged(book, year, random);
                    case 1 -> covered(book, year, random);
                    case 2 -> blanks(book, year, random);
                    default -> yearsDown(book, year, random);
                }
                book.write(out);
            }
        }
    }

    private static void merged(Workbook book, int year, Random random) {
        Sheet sheet = book.createSheet("Response");
        texts(sheet, 0, "Offences of sexual communication with a child recorded, by gender and age of the victim");
        texts(sheet, 2, "Year", "Female", "", "", "", "Male", "", "", "", "Total");
        texts(sheet, 3, "", "Under 12", "12-15", "16-17", "Unknown", "Under 12", "12-15", "16-17", "Unknown", "");
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 4));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 5, 8));
        for (int i = 0; i < 5; i++) {
            Row row = texts(sheet, 4 + i, years(year - 4 + i));
            int sum = 0;
            for (int column = 1; column <= 8; column++) {
                int count = random.nextInt(60);
                sum += count;
                row.createCell(column).setCellValue(count);
            }
            row.createCell(9).setCellValue(sum);
        }
    }

    private static void covered(Workbook book, int year, Random random) {
        Sheet cover = book.createSheet("Cover");
        texts(cover, 0, "Freedom of Information request");
        texts(cover, 2, "Sexual communication with a child, " + years(year));
        Sheet table = book.createSheet("Data");
        texts(table, 0, "Sexual communication with a child by age and gender of the victim, " + years(year));
        texts(table, 2, "Age", "Female", "Male", "Unknown", "Total");
        rows(table, 3, AGES, 3, random);
        Sheet platforms = book.createSheet("Platform");
        texts(platforms, 0, "Platform used where recorded, sexual communication with a child, " + years(year));
        texts(platforms, 2, "Platform", "Offences");
        for (int i = 0; i < PLATFORMS.size(); i++) {
            texts(platforms, 3 + i, PLATFORMS.get(i)).createCell(1).setCellValue(random.nextInt(90));
        }
        Sheet notes = book.createSheet("Notes");
        texts(notes, 0, "Figures are from a live system and may change.");
    }

    private static void blanks(Workbook book, int year, Random random) {
        Sheet sheet = book.createSheet("Sheet1");
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        for (int i = 0; i < BLANK_ROWS; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < BLANK_COLUMNS; column++) {
                row.createCell(column).setCellStyle(style);
            }
        }
        sheet.getRow(0).getCell(0).setCellValue("Sexual communication with a child, " + years(year));
        texts(sheet, 2, "Age of victim", "Female", "Male", "Total");
        rows(sheet, 3, AGES, 2, random);
    }

    private static void yearsDown(Workbook book, int year, Random random) {
        Sheet sheet = book.createSheet("Offences");
        texts(sheet, 0, "Number of offences of sexual communication with a child recorded by gender of victim");
        texts(sheet, 1, "Financial year", "Female", "Male", "Unknown", "Total");
        rows(sheet, 2, List.of(years(year - 2), years(year - 1), years(year)), 3, random);
    }

    /** Lines of counts with their sum on the right. */
    private static void rows(Sheet sheet, int first, List<String> labels, int counts, Random random) {
        for (int i = 0; i < labels.size(); i++) {
            Row row = texts(sheet, first + i, labels.get(i));
            int sum = 0;
            for (int column = 1; column <= counts; column++) {
                int count = random.nextInt(80);
                sum += count;
                row.createCell(column).setCellValue(count);
            }
            row.createCell(counts + 1).setCellValue(sum);
        }
    }

    private static Row texts(Sheet sheet, int number, String... texts) {
        Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
        return row;
    }

    private static String years(int first) {
        return first + "/" + "%02d".formatted((first + 1) % 100);
    }
}
