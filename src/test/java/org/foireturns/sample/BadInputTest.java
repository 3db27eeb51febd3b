package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on which files or rows are bad: each is told once, and nothing else changes. */
@SuppressWarnings("NullAway.Init")
class BadInputTest {
    private static final List<String> SOME = List.of(
            "Kent Police_9218_Attachment.xlsx",
            "Gwent Police - sexual communication with a child.xls",
            "Northamptonshire Police FOI response.ods",
            "Essex Police - sexual communication with a child.xlsx");

    @TempDir
    Path folder;

    @Test
    void aBadFileIsToldOnceAndChangesNoFigure() throws Exception {
        Night good = night("good", Folders.someReturns(folder.resolve("good-input"), "2025", SOME));
        Night bad = night("bad", Folders.someReturns(folder.resolve("bad-input"), "2025", SOME));
        putBadFiles(bad.input().resolve("2025"));

        good.run();
        bad.run();

        for (String table : List.of("observations.csv", "totals.csv", "claims.csv", "reconciliation.csv")) {
            assertThat(bad.latest().resolve(table))
                    .hasSameBinaryContentAs(good.latest().resolve(table));
        }
        Set<String> known = SOME.stream().map(name -> "2025/" + name).collect(Collectors.toSet());
        assertThat(bad.table("findings.csv"))
                .filteredOn(finding -> !finding.getField("file").isEmpty() && !known.contains(finding.getField("file")))
                .extracting(finding -> finding.getField("file"), finding -> finding.getField("code"))
                .containsExactlyInAnyOrder(
                        tuple("2025/Lincolnshire Police FOI response.xlsx", "unreadable"),
                        tuple("2025/empty.xlsx", "unreadable"),
                        tuple("2025/letter.xlsx", "unreadable"),
                        tuple("2025/locked.xlsx", "encrypted"),
                        tuple("2025/Parks budget.xlsx", "question-unmatched"));
    }

    private static void putBadFiles(Path request) throws IOException {
        Path workbook = Folders.INPUT.resolve("2025").resolve(SOME.get(0));
        BadFiles.truncated(request.resolve("Lincolnshire Police FOI response.xlsx"), workbook);
        BadFiles.empty(request.resolve("empty.xlsx"));
        BadFiles.pdf(request.resolve("letter.xlsx"));
        BadFiles.withPassword(request.resolve("locked.xlsx"), workbook);
        BadFiles.parksBudget(request.resolve("Parks budget.xlsx"));
    }

    @Test
    void aBadRowOfAListIsToldAndTheOthersCount() throws Exception {
        Path request = Files.createDirectories(folder.resolve("input/2023"));
        list(request.resolve("Kent Police FOI response.xlsx"), """
                Offences of sexual communication with a child

                Crime Ref|Date Recorded|Offence|Victim Age|Victim Gender|Platform
                KE-1|2021-05-12|Sexual communication with a child|13|Female|Snapchat
                KE-2|31/02/2022|Sexual communication with a child|14|Female|Instagram
                KE-3|2021-11-30|Sexual communication with a child|130|Male|WhatsApp
                KE-4|2022-06-01|Sexual communication with a child|11|Female|Snapchat
                KE-4|2022-07-17|Sexual communication with a child|15|Female|WhatsApp
                KE-5|2016-01-08|Sexual communication with a child|9|Male|Snapchat
                KE-6|2023-01-08|Sexual communication with a child|9|Male|Unknown
                """);
        Night night = night("list", folder.resolve("input"));

        night.run();

        assertThat(night.table("rejected.csv"))
                .allSatisfy(row -> {
                    assertThat(row.getField("file")).isEqualTo("2023/Kent Police FOI response.xlsx");
                    assertThat(row.getField("sheet")).isEqualTo("Crimes");
                    assertThat(row.getField("message")).isNotBlank();
                    assertThat(row.getField("fix")).isNotBlank();
                })
                .extracting(
                        row -> row.getField("row"),
                        row -> row.getField("cell"),
                        row -> row.getField("column"),
                        row -> row.getField("code"))
                .containsExactly(
                        tuple("5", "B5", "Date Recorded", "bad-date"),
                        tuple("6", "D6", "Victim Age", "bad-age"),
                        tuple("8", "A8", "Crime Ref", "duplicate-reference"),
                        tuple("9", "B9", "Date Recorded", "out-of-period"));
        assertThat(night.table("observations.csv"))
                .filteredOn(BadInputTest::isTotal)
                .extracting(BadInputTest::value)
                .containsExactly("1", "2");
    }

    private static boolean isTotal(NamedCsvRecord observation) {
        return List.of("victim_gender", "victim_age", "platform").stream()
                .allMatch(dimension -> observation.getField(dimension).equals("all"));
    }

    private Night night(String name, Path input) throws IOException {
        return new Night(input, Folders.CONFIG, Files.createDirectory(folder.resolve(name)));
    }

    private static String value(NamedCsvRecord observation) {
        return observation.getField("value");
    }

    /** Writes a sheet of one line a row, with days as Excel stores them. */
    private static void list(Path file, String lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Sheet sheet = book.createSheet("Crimes");
            int number = 0;
            for (String line : lines.lines().toList()) {
                Row row = sheet.createRow(number++);
                for (String text : line.split("\\|", -1)) {
                    Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                        cell.setCellValue(LocalDate.parse(text));
                        cell.setCellStyle(Objects.requireNonNull(day));
                    } else {
                        BadFiles.fill(cell, text);
                    }
                }
            }
            book.write(out);
        }
    }
}
