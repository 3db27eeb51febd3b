package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.cli.CommandLineRun;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.forms.AnswersTaken;
import org.foireturns.run.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blank cells that are asked about: what they stand for can be said on the page, in the workbook and by a command. */
@SuppressWarnings("NullAway.Init")
class DecidedBlanksTest {
    private static final String KENT = """
            Victim gender,2023/24,2024/25
            Female,30,31
            Male,12,
            Unknown,,1
            Total,42,32
            """;

    private KentAlone kent;
    private Night night;

    @BeforeEach
    void aReturnWithTwoBlanks() throws Exception {
        kent = KentAlone.afterANight(KENT);
        night = kent.night();
    }

    @Test
    void theyAreNoneAndVerifiedAndBlankAgainWithoutTheDecision() throws Exception {
        String before = observations();
        assertThat(blank().getField("state")).isEqualTo("new");

        assertThat(decide("none")).isZero();
        night.run();

        assertThat(counts())
                .contains("male 2024-04-01 0 [none by decision d1]", "unknown 2023-04-01 0 [none by decision d1]");
        assertThat(state()).isEqualTo("applied");
        assertThat(effect()).isEqualTo("The blank cells C3, B4 were taken for none, as it says in decision d1.");
        assertThat(night.table("findings.csv"))
                .filteredOn(line -> line.getField("code").equals("blank"))
                .extracting(line -> line.getField("state"))
                .containsOnly("fixed");
        assertThat(night.verify()).isZero();

        Files.delete(night.config().resolve("decisions.csv"));
        night.run();
        assertThat(observations()).isEqualTo(before);
    }

    @Test
    void theyAreNotHeldOrWithheld() throws Exception {
        assertThat(decide("withheld")).isZero();
        night.run();
        assertThat(counts()).contains("male 2024-04-01  [withheld by decision d1]");
        assertThat(night.verify()).isZero();
    }

    @Test
    void thePageOffersWhatTheyMayStandFor() throws Exception {
        String page = Files.readString(night.latest().resolve("report.html"));
        assertThat(page).contains("They stand for none: each is zero.", "They say that the force has no number.");
        answer(
                "foi-answers.csv",
                "Finding,Force,Where,Question,Answers,Your answer,Reason,Decided by,Review by\n"
                        + blank().getField("id") + ",Kent Police,,\"" + blank().getField("message")
                        + "\",,not held,By phone,Ann,\n");
        night.run();
        assertThat(counts()).contains("male 2024-04-01 not-held [not held by decision d1]");
        assertThat(state()).isEqualTo("applied");
    }

    @Test
    void theWorkbookTakesAnAnswer() throws Exception {
        Path filled = night.input().resolve("questions.xlsx");
        try (InputStream in = Files.newInputStream(night.latest().resolve("questions.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filled)) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(blank().getField("id"))) {
                    row.createCell(AnswerForm.HEADS.indexOf(AnswerForm.ANSWER)).setCellValue("none");
                    row.createCell(AnswerForm.HEADS.indexOf(AnswerForm.REASON)).setCellValue("By phone");
                    row.createCell(AnswerForm.HEADS.indexOf(AnswerForm.BY)).setCellValue("Ann");
                }
            }
            book.write(out);
        }
        assertThat(taken()).first().asString().isEqualTo("questions.xlsx: 1 answer taken as a decision.");
        night.run();
        assertThat(counts()).contains("male 2024-04-01 0 [none by decision d1]");
    }

    @Test
    void aFileThatChangedMakesTheDecisionStale() throws Exception {
        assertThat(decide("none")).isZero();
        Files.writeString(kent.file(), KENT.replace("Male,12,", "Male,,12"));
        night.run();
        assertThat(state()).isEqualTo("stale");
        assertThat(effect())
                .isEqualTo(
                        "\"Male, 2024/25 | Unknown, 2023/24\" are no longer the blank cells of one table of this file.");
        assertThat(counts()).noneMatch(line -> line.contains("decision"));
    }

    /** They are known by their labels, whatever stands above them and beside them. */
    @Test
    void rowsAndColumnsPutInChangeNothing() throws Exception {
        assertThat(decide("none")).isZero();
        Files.writeString(kent.file(), """
                Our answer,,,
                Revised in June,,,
                ,,,
                Victim gender,2022/23,2023/24,2024/25
                Female,9,30,33
                Male,8,12,
                Unknown,1,,1
                Total,18,42,34
                """);
        night.run();
        assertThat(state()).isEqualTo("applied");
        assertThat(effect()).isEqualTo("The blank cells D6, C7 were taken for none, as it says in decision d1.");
        assertThat(counts())
                .contains("male 2024-04-01 0 [none by decision d1]", "unknown 2023-04-01 0 [none by decision d1]");
        assertThat(night.verify()).isZero();
    }

    @Test
    void anotherTableWithTheSameLabelsMakesTheDecisionStale() throws Exception {
        assertThat(decide("none")).isZero();
        Files.writeString(kent.file(), KENT + ",,\nAnother offence,,\n" + KENT);
        night.run();
        assertThat(state()).isEqualTo("stale");
        assertThat(counts()).noneMatch(line -> line.contains("decision"));
    }

    @Test
    void anotherLabelMakesTheDecisionStale() throws Exception {
        assertThat(decide("none")).isZero();
        Files.writeString(kent.file(), KENT.replace("Male", "Boys"));
        night.run();
        assertThat(state()).isEqualTo("stale");
        assertThat(counts()).noneMatch(line -> line.contains("decision"));
    }

    @Test
    void aDecisionThatSaysOtherwiseOfTheSameCellsIsToldAndNeitherDoesAnything() throws Exception {
        assertThat(decide("none")).isZero();
        Path book = night.config().resolve("decisions.csv");
        String line = Files.readAllLines(book).get(1);
        Files.writeString(
                book,
                line.replaceFirst("^(\\uFEFF?)d1,", "$1d2,")
                                .replaceFirst(",none,", ",withheld,")
                                .replaceFirst("!B3:C4", "!A1:D9")
                        + "\n",
                StandardOpenOption.APPEND);
        night.run();
        assertThat(night.table("decisions-applied.csv"))
                .extracting(each -> each.getField("state"))
                .containsOnly("stale");
        assertThat(counts()).noneMatch(each -> each.contains("decision"));
    }

    /** A line that was written before blank cells were known by their labels. */
    @Test
    void aDecisionAboutTheVeryFileAloneHoldsForItAlone() throws Exception {
        assertThat(decide("none")).isZero();
        Path book = night.config().resolve("decisions.csv");
        Files.writeString(book, Files.readString(book).replace(": Male, 2024/25 | Unknown, 2023/24", ""));
        night.run();
        assertThat(state()).isEqualTo("applied");
        Files.writeString(kent.file(), "Our answer,,\n" + KENT);
        night.run();
        assertThat(state()).isEqualTo("stale");
        assertThat(effect()).isEqualTo("2025/Kent Police.csv has changed since this was decided.");
    }

    @Test
    void anotherNameChangesNothing() throws Exception {
        assertThat(decide("none")).isZero();
        Files.move(kent.file(), kent.file().resolveSibling("Kent Police answer of June.csv"));
        night.run();
        assertThat(state()).isEqualTo("applied");
        assertThat(counts()).contains("male 2024-04-01 0 [none by decision d1]");
    }

    private NamedCsvRecord blank() {
        return night.table("findings.csv").stream()
                .filter(line -> line.getField("code").equals("blank"))
                .findFirst()
                .orElseThrow();
    }

    private int decide(String answer) {
        return CommandLineRun.execute(
                "decide",
                blank().getField("id"),
                answer,
                "--reason",
                "By phone",
                "--by",
                "Ann",
                "--config",
                night.config().toString(),
                "--output",
                night.home().resolve("output").toString());
    }

    private void answer(String name, String text) throws Exception {
        Files.writeString(night.input().resolve(name), text);
        assertThat(taken()).first().asString().endsWith(": 1 answer taken as a decision.");
    }

    private List<String> taken() throws Exception {
        return AnswersTaken.take(
                new Order(
                        night.input(),
                        night.home().resolve("output"),
                        night.home().resolve("data"),
                        null,
                        false),
                night.config(),
                Clock.systemUTC());
    }

    private List<String> counts() {
        return night.table("observations.csv").stream()
                .map(line -> line.getField("victim_gender") + " " + line.getField("period_start") + " "
                        + (line.getField("status").equals("not-held") ? "not-held" : line.getField("value")) + " "
                        + line.getField("text"))
                .toList();
    }

    private String observations() throws IOException {
        return Files.readString(night.latest().resolve("observations.csv"));
    }

    private String state() {
        return kent.applied("d1").getField("state");
    }

    private String effect() {
        return kent.applied("d1").getField("effect");
    }
}
