package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.upkeep.RunLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | run
            --force             | run --force
            --input in --force  | run --input in --force
            run --force         | run --force
            --help              | --help
            """)
    void noCommandMeansRun(String typed, String meant) {
        String[] args = typed.isEmpty() ? new String[0] : typed.split(" ");

        assertThat(Main.withCommand(args)).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of 31/12/2026", "--fail-on sometimes", "--no-such-option", "run x y"})
    void aSlipOnTheCommandLineIsAUsageError(String typed) {
        assertThat(Main.execute(typed.split(" "))).isEqualTo(64);
    }

    @Test
    void aMissingInputFolderIsAUsageError() {
        assertThat(run(folder.resolve("nowhere"))).isEqualTo(64);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aMissingConfigFolderIsAUsageError() throws Exception {
        assertThat(run(Files.createDirectory(folder.resolve("input")))).isEqualTo(64);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aSecondRunIsToldToWait() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        try (RunLock first = RunLock.take(folder.resolve("data"))) {
            assertThat(first.folder()).exists();
            assertThat(run(input)).isEqualTo(75);
        }
    }

    private int run(Path input) {
        return Main.execute(
                "--input", input.toString(),
                "--config", folder.resolve("config").toString(),
                "--output", folder.resolve("output").toString(),
                "--data", folder.resolve("data").toString());
    }
}
