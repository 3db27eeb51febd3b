package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.report.workbook.WorkbookParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts made to break out of the page, in cells and in the names of sheets and files: all of them stay text. */
@SuppressWarnings("NullAway.Init")
class HostileTextTest {
    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String OVERRIDE = "Snap\u202Etahc";
    private static final String ENDLESS = "Endless ".repeat(625);

    @TempDir
    Path folder;

    @Test
    void nothingRunsAndNothingHides() throws Exception {
        Path request = Files.createDirectories(folder.resolve("input/2025"));
        write(request.resolve("Kent Police <img src=x onerror=alert(2)>.xlsx"));
        write(request.resolve("Gwent Police \u202Exslx.xlsx"));
        Night night = new Night(folder.resolve("input"), Folders.CONFIG, Files.createDirectory(folder.resolve("home")));

        night.run();

        Path report = night.latest().resolve("report.html");
        String page = Files.readString(report);
        assertThat(page)
                .doesNotContain("<img")
                .doesNotContain("\u202E")
                .contains("[U+202E]")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("more characters]");
        assertThat(Files.size(report)).isLessThan(300_000);
        for (Path file : published(night)) {
            if (file.toString().endsWith(".csv")) {
                assertThat(fields(file)).as(file.toString()).noneMatch(HostileTextTest::runs);
            } else if (file.toString().endsWith(".xlsx")) {
                assertThat(WorkbookParts.of(Files.readAllBytes(file)).all())
                        .as(file.toString())
                        .doesNotContain("<f>", "<f ", "<img", "\u202E", "\"External\"");
            }
        }
        assertThat(published(night)).anyMatch(file -> file.toString().contains("for-the-force"));
        try (Browser browser = Browser.open()) {
            browser.size(1280, 900).go(report, "");
            assertThat(browser.all("img, iframe, object, [onerror]")).isEmpty();
            assertThat(browser.run("return document.querySelectorAll('script').length"))
                    .isEqualTo(1L);
        }
    }

    private static List<Path> published(Night night) throws Exception {
        try (Stream<Path> all = Files.walk(night.latest().toRealPath())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> fields(Path table) throws Exception {
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(table)) {
            return lines.stream().flatMap(line -> line.getFields().stream()).toList();
        }
    }

    private static boolean runs(String field) {
        return !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0 && !field.matches("[+-]\\d+");
    }

    private static void write(Path file) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("<b onclick=x>Q&A");
            String[][] lines = {
                {"Offences of sexual communication with a child, 2024/25 " + IMAGE, ""},
                {"Platform", "2024/25"},
                {"Snapchat", "12"},
                {IMAGE, "3"},
                {FORMULA, "4"},
                {OVERRIDE, "5"},
                {ENDLESS, "6"},
                {"WhatsApp", IMAGE},
                {"Total", "30"}
            };
            for (String[] line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < line.length; column++) {
                    BadFiles.fill(row.createCell(column), line[column]);
                }
            }
            book.write(out);
        }
    }
}
