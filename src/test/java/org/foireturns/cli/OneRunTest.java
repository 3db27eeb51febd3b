package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.foireturns.upkeep.RunLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** How a run ends that never begins; one that does is in other tests. */
@SuppressWarnings("NullAway.Init")
class OneRunTest {
    private static final Path BOOKS = Path.of("config");

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private ExitStatus run() {
        RunOptions options = new RunOptions();
        CommandSpec spec = CommandSpec.create().addMixin("run", CommandSpec.forAnnotatedObject(options));
        new CommandLine(spec)
                .parseArgs(
                        "--input", home.resolve("input").toString(),
                        "--config", home.resolve("config").toString(),
                        "--output", home.resolve("output").toString(),
                        "--data", home.resolve("data").toString());
        return new OneRun(options, FailOn.QUESTION, new PrintWriter(out), new PrintWriter(err))
                .run(LocalDate.of(2026, 1, 31), false);
    }

    private void books() throws Exception {
        try (Stream<Path> files = Files.walk(BOOKS)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        home.resolve("config").resolve(BOOKS.relativize(file).toString()));
            }
        }
    }

    @Test
    void withoutAnInputFolderThereIsNoRun() throws Exception {
        books();
        assertThat(run()).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString()).contains("There is no folder", "--input");
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void whileAnotherRunGoesOnThereIsNone() throws Exception {
        books();
        Files.createDirectories(home.resolve("input"));
        RunLock other = RunLock.take(home.resolve("data"));
        assertThat(run()).isNotEqualTo(ExitStatus.CLEAR);
        other.close();
        assertThat(err.toString()).isNotBlank();
        assertThat(home.resolve("output").resolve("latest")).doesNotExist();
    }

    @Test
    void mistakesInTheBooksAreToldBeforeAnyWork() throws Exception {
        books();
        Files.createDirectories(home.resolve("input"));
        Files.writeString(home.resolve("config").resolve("forces.csv"), "id,zebra\nkent,1\n");
        assertThat(run()).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString()).contains("forces.csv");
        assertThat(home.resolve("output").resolve("latest")).doesNotExist();
    }
}
