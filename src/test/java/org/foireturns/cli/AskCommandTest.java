package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From a request's description to the answer that comes back, filled in by another program. */
@SuppressWarnings("NullAway.Init")
class AskCommandTest {
    private static final Map<String, Integer> COUNTS = counts();

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("Total", 60);
        counts.put("Female", 40);
        counts.put("Male", 15);
        counts.put("Other", 1);
        counts.put("Unknown", 4);
        counts.put("11 and under", 12);
        counts.put("12 to 15", 41);
        counts.put("16 and over", 3);
        counts.put("Age of the youngest victim", 6);
        return counts;
    }

    @Test
    void eachForceThatIsAskedGetsALetterAndAForm() throws IOException {
        assertThat(ask("2020")).isZero();

        try (Stream<Path> files = Files.list(home.resolve("to-send-2020"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(12)
                    .contains("Gwent Police 2020.txt", "Gwent Police 2020.eml", "Gwent Police 2020 answer form.xlsx");
        }
        assertThat(Files.readString(home.resolve("to-send-2020").resolve("Gwent Police 2020.eml")))
                .contains("the enclosed form", "filename*=UTF-8''Gwent%20Police%202020%20answer%20form.xlsx");
        assertThat(Files.readString(home.resolve("to-send-2020").resolve("Gwent Police 2020.txt")))
                .contains(
                        "20 July 2020",
                        "Under the Freedom of Information Act 2000 I ask for the number of offences of sexual"
                                + " communication with a child",
                        "- by the platform or app that was used",
                        "by 17 August 2020");
    }

    @Test
    void nothingIsWrittenOver() {
        assertThat(ask("2020")).isZero();
        assertThat(ask("2020")).isEqualTo(ExitStatus.USAGE_CODE);
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void aRequestThatNobodyDescribedIsTold() {
        assertThat(ask("2031")).isEqualTo(ExitStatus.USAGE_CODE);
        assertThat(err.toString()).contains("describes no request 2031");
    }

    @Test
    void aFormThatIsFilledInIsReadWithoutAQuestion() throws IOException {
        assertThat(ask("2025")).isZero();
        Path form = filled("Kent Police 2025 answer form.xlsx");

        assertThat(new CommandLine(new CheckCommand())
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(form.toString(), "--request", "2025", "--config", "config"))
                .as(out.toString())
                .isZero();
        assertThat(out.toString()).contains("Kent Police").doesNotContain("question ");
    }

    /** Fills each row that has a label, adds a platform, a row of totals, a column of comments and a note. */
    private Path filled(String name) throws IOException {
        Path form = home.resolve("to-send-2025").resolve(name);
        Path filled = home.resolve("Kent Police.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(form);
                Workbook book = WorkbookFactory.create(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    String label = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                    if (COUNTS.containsKey(label)) {
                        row.createCell(1).setCellValue(COUNTS.get(label));
                    }
                }
            }
            Row platform = book.getSheet("Platform").getRow(6);
            platform.createCell(0).setCellValue("Snapchat");
            platform.createCell(1).setCellValue(21);
            Row unknown = book.getSheet("Platform").getRow(5);
            assertThat(unknown.getCell(0).getStringCellValue()).isEqualTo("Unknown");
            unknown.createCell(1).setCellValue(39);
            Sheet gender = book.getSheet("Gender");
            gender.getRow(4).createCell(2).setCellValue("Comments");
            gender.getRow(5).createCell(2).setCellValue("as recorded");
            Row total = gender.createRow(9);
            total.createCell(0).setCellValue("Total");
            total.createCell(1).setCellValue(60);
            gender.createRow(11).createCell(0).setCellValue("Extracted from our crime recording system.");
            book.write(bytes);
        }
        try (OutputStream file = Files.newOutputStream(filled)) {
            bytes.writeTo(file);
        }
        return filled;
    }

    private int ask(String request) {
        return new CommandLine(new AskCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(request, "--config", "config", "--output", home.toString());
    }
}
