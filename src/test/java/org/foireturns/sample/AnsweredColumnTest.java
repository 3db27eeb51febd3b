package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.cli.CommandLineRun;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.forms.AnswersTaken;
import org.foireturns.run.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column of a table without a head is answered in each of the ways in which the officer can answer. */
@SuppressWarnings("NullAway.Init")
class AnsweredColumnTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private Path config;
    private Path input;
    private Night night;

    @BeforeEach
    void aTableWithoutOneHead() throws Exception {
        night = FirstNight.over(AnsweredColumnTest.class, home -> {
            Path books = Folders.copyOfConfig(home.resolve("config"));
            Files.delete(books.resolve("claims.csv"));
            Folders.ask(books, "2025", "kent");
            Path returns = Files.createDirectories(home.resolve("input").resolve("2025"));
            Files.writeString(returns.resolve("Kent Police.csv"), """
                Sexual communication with a child
                Financial year,Female,Male,,Total
                2023/24,40,20,3,63
                2024/25,45,22,4,71
                """);
        });
        config = night.config();
        input = night.input();
    }

    @ParameterizedTest
    @CsvSource({"form, D unknown", "workbook, D unknown", "command, d UNKNOWN"})
    void itHoldsWhatWasAnswered(String way, String answer) throws Exception {
        NamedCsvRecord asked = asked().get(0);
        assertThat(asked.getField("heads")).endsWith("D2 (no head) \u00a6 E2 Total");

        answer(way, asked, answer);
        night.run();

        assertThat(asked()).isEmpty();
        assertThat(night.table("observations.csv"))
                .filteredOn(line -> line.getField("cell").startsWith("D"))
                .extracting(line -> line.getField("victim_gender") + " " + line.getField("value"))
                .containsExactly("unknown 3", "unknown 4");
        assertThat(night.table("decisions-applied.csv"))
                .extracting(line -> line.getField("type") + " " + line.getField("state"))
                .containsExactly("map-column applied");
    }

    private List<NamedCsvRecord> asked() {
        return night.table("findings.csv").stream()
                .filter(line -> line.getField("code").equals("label-unknown"))
                .filter(line -> !line.getField("state").equals("fixed"))
                .toList();
    }

    private void answer(String way, NamedCsvRecord asked, String answer) throws Exception {
        switch (way) {
            case "form" ->
                Files.writeString(
                        input.resolve("foi-answers.csv"),
                        "\"Finding\",\"Question\",\"Your answer\",\"Reason\",\"Decided by\"\n\"%s\",\"%s\",\"%s\",\"By phone\",\"Ann\"\n"
                                .formatted(
                                        asked.getField("id"),
                                        asked.getField("message").replace("\"", "\"\""),
                                        answer));
            case "workbook" -> fillIn(asked.getField("id"), answer);
            default ->
                assertThat(CommandLineRun.execute(
                                "decide",
                                asked.getField("id"),
                                answer,
                                "--reason",
                                "By phone",
                                "--config",
                                config.toString(),
                                "--output",
                                night.latest().toString()))
                        .isZero();
        }
        AnswersTaken.take(
                new Order(input, night.home().resolve("output"), night.home().resolve("data"), null, false),
                config,
                CLOCK);
    }

    private void fillIn(String id, String answer) throws IOException {
        try (InputStream in = Files.newInputStream(night.latest().resolve("questions.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(input.resolve("questions.xlsx"))) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                if (row.getCell(0).getStringCellValue().equals(id)) {
                    row.getCell(AnswerForm.HEADS.indexOf(AnswerForm.ANSWER)).setCellValue(answer);
                    row.getCell(AnswerForm.HEADS.indexOf(AnswerForm.REASON)).setCellValue("By phone");
                    row.getCell(AnswerForm.HEADS.indexOf(AnswerForm.BY)).setCellValue("Ann");
                }
            }
            book.write(out);
        }
    }
}
