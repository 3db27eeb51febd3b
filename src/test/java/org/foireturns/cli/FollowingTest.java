package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foireturns.sample.Night;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code verify} and {@code trace} on a run of one return. */
@SuppressWarnings("NullAway.Init")
class FollowingTest {
    private static final String TOTAL = "2025/kent/2024-04-01..2025-03-31/total/all";

    private static Path input;
    private static Path latest;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeAll
    static void runOnce(@TempDir Path home) throws Exception {
        input = home.resolve("input");
        Files.createDirectories(input.resolve("2025"));
        Files.writeString(input.resolve("2025").resolve("Kent Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,41
                """);
        Night night = new Night(input, Path.of("config"), home);
        night.run();
        latest = night.latest();
    }

    @Test
    void anEditionThatIsRightEndsWithNothingOpen() {
        assertThat(verify(latest, input)).isZero();
        assertThat(out.toString()).contains("re-computed from 1 returns: all are right.");
    }

    @Test
    void aReturnThatIsNotTheOneReadIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("2025"));
        Files.writeString(folder.resolve("2025").resolve("Kent Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,14
                """);

        assertThat(verify(latest, folder)).isEqualTo(20);
        assertThat(out.toString())
                .contains(
                        "2025/Kent Police.csv has changed since the run.",
                        "2025/Kent Police.csv!Kent Police!B2 does not say 41, as lineage.csv has it.");
    }

    @Test
    void aWorkbookThatIsNotTheOnePublishedIsNamed() throws Exception {
        try (Stream<Path> files = Files.list(latest)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("foi-returns.xlsx"), "no workbook");

        assertThat(verify(folder, input)).isEqualTo(20);
        assertThat(out.toString()).contains("foi-returns.xlsx is not as it was published.");
    }

    @Test
    void aFolderWithoutARunIsWrongUse() {
        assertThat(verify(folder, input)).isEqualTo(64);
        assertThat(err.toString()).contains("no run.json");
    }

    @Test
    void aFigureIsFollowedDownToItsCells() {
        assertThat(trace(TOTAL)).isZero();
        assertThat(out.toString())
                .contains(TOTAL + ": 41")
                .containsPattern("value +41 +2025/Kent Police.csv!Kent Police!B2 +\"41\"");
    }

    @Test
    void aCellIsFollowedUpToItsFigures() {
        assertThat(trace("2025/Kent Police.csv!Kent Police!B2")).isZero();
        assertThat(out.toString()).contains(TOTAL + ": 41", "2025/uk/2024-04-01..2025-03-31/total/all: 41");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(trace("2025/kent/nothing")).isEqualTo(64);
        assertThat(err.toString()).contains("Nothing in", "2025/kent/nothing");
        assertThat(trace("a!b!c")).isEqualTo(64);
    }

    private int verify(Path edition, Path returns) {
        return execute(new VerifyCommand(), edition.toString(), "--input", returns.toString(), "--config", "config");
    }

    private int trace(String what) {
        return execute(new TraceCommand(), what, "--output", latest.toString());
    }

    private int execute(Callable<Integer> command, String... args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
