package org.foireturns.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks of one year each, with a sheet for each month, in which no total is the sum of its parts: so many findings
 * that the report is about little else. The same for the same number.
 */
final class MadeMistakes {
    private static final int FIRST_YEAR = 2012;
    private static final List<String> AGES = List.of("Under 12", "12-15", "16-17", "Unknown");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final List<String> forces;

    /** @param forces names of those that answer */
    MadeMistakes(List<String> forces) {
        this.forces = List.copyOf(forces);
    }

    /** Writes them below a folder, in one folder for each request, so that no force answers one twice. */
    void write(Path input, int files) throws IOException {
        for (int number = 0; number < files; number++) {
            int year = FIRST_YEAR + number / forces.size();
            Path folder = Files.createDirectories(input.resolve("year-" + year));
            Path file = folder.resolve(forces.get(number % forces.size()) + ".xlsx");
            try (Workbook book = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Random random = new Random(number);
                for (String month : MONTHS) {
                    draw(book.createSheet(month), month + " " + year, random);
                }
                book.write(out);
            }
        }
    }

    private static void draw(Sheet sheet, String month, Random random) {
        sheet.createRow(0)
                .createCell(0)
                .setCellValue("Sexual communication with a child by age and gender of the victim, " + month);
        Row heads = sheet.createRow(2);
        List<String> words = List.of("Age of victim", "Female", "Male", "Total");
        for (int column = 0; column < words.size(); column++) {
            heads.createCell(column).setCellValue(words.get(column));
        }
        for (int i = 0; i < AGES.size(); i++) {
            Row row = sheet.createRow(3 + i);
            row.createCell(0).setCellValue(AGES.get(i));
            int girls = 20 + random.nextInt(60);
            int boys = 10 + random.nextInt(30);
            row.createCell(1).setCellValue(girls);
            row.createCell(2).setCellValue(boys);
            row.createCell(3).setCellValue(girls + boys + 1 + random.nextInt(5));
        }
    }
}
