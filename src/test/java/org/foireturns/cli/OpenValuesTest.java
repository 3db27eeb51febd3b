package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.foireturns.sample.Folders;
import org.foireturns.sample.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A value that hangs on an open question: shown with the question and our proposal, and in no figure. */
@SuppressWarnings("NullAway.Init")
class OpenValuesTest {
    private static final String KENT = """
            Victim age,"Sexual communication with a child, 2024/25"
            0-11,30
            Dec-15,41
            16-17,12
            """;

    private final StringWriter out = new StringWriter();

    @TempDir
    Path home;

    private Path config;
    private Night night;

    @BeforeEach
    void aReturnWithABandThatASpreadsheetTookForADate() throws IOException {
        config = Folders.copyOfConfig(home.resolve("config"));
        Files.delete(config.resolve("claims.csv"));
        Folders.ask(config, "2025", "kent");
        Path folder = home.resolve("input").resolve("2025");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Kent Police.csv"), KENT);
        night = new Night(home.resolve("input"), config, home);
    }

    private List<NamedCsvRecord> open() {
        return night.table("observations.csv").stream()
                .filter(line -> !line.getField("open").isEmpty())
                .toList();
    }

    private List<String> asking() {
        return night.table("findings.csv").stream()
                .filter(line -> line.getField("code").equals("label-unknown")
                        && !line.getField("state").equals("fixed"))
                .map(line -> line.getField("id"))
                .toList();
    }

    @Test
    void itStandsWithTheQuestionAndInNoFigure() throws Exception {
        night.run();

        assertThat(open()).singleElement().satisfies(line -> {
            assertThat(line.getField("cell")).isEqualTo("B3");
            assertThat(line.getField("victim_age")).isEqualTo("12-15");
            assertThat(line.getField("value")).isEqualTo("41");
            assertThat(asking()).containsExactly(line.getField("open"));
        });
        assertThat(night.table("observations.csv")).hasSize(3);
        assertThat(night.table("lineage.csv"))
                .noneMatch(line -> line.getField("cell").equals("B3"));
        assertThat(night.table("totals.csv"))
                .noneMatch(line -> line.getField("category").equals("12-15"));
        assertThat(night.table("rejected.csv"))
                .extracting(line -> line.getField("cell"))
                .contains("B3");
        assertThat(night.table("ledger.csv"))
                .allSatisfy(sheet -> assertThat(sheet.getField("closes")).isEqualTo("yes"));
        assertThat(execute(
                        new VerifyCommand(),
                        night.latest().toString(),
                        "--input",
                        home.resolve("input").toString(),
                        "--config",
                        config.toString()))
                .isZero();
    }

    @Test
    void traceSaysWhoAsks() throws Exception {
        night.run();
        int status = execute(
                new TraceCommand(),
                "2025/Kent Police.csv!Kent Police!B3",
                "--output",
                night.latest().toString());

        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("0 figures and claims.")
                .contains("Asked about: see finding " + asking().get(0) + " in findings.csv. It is in no figure.")
                .contains("We propose that it counts: 41 offences, 2024-04-01 to 2025-03-31, gender all, age 12-15");
    }

    @Test
    void whatIsLeftOutAsDecidedIsOpenNoMore() throws Exception {
        night.run();
        String hash = night.table("findings.csv").stream()
                .filter(line -> line.getField("code").equals("label-unknown"))
                .map(line -> line.getField("file_hash"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                config.resolve("decisions.csv"),
                "id,type,request,force,file,where,expects,becomes,reason,decided_by,decided_on,approved_by,review_by,"
                        + "retires\nd1,ignore-range,2025,kent,2025/Kent Police.csv,Kent Police!B3," + hash
                        + ",,By phone,Ann,2025-11-20,,,\n");
        night.run();

        assertThat(night.table("decisions-applied.csv"))
                .extracting(line -> line.getField("state"))
                .containsExactly("applied");
        assertThat(open()).isEmpty();
        assertThat(night.table("observations.csv")).hasSize(2);
    }

    private int execute(Callable<Integer> command, String... args) {
        return new CommandLine(command).setOut(new PrintWriter(out, true)).execute(args);
    }
}
