package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    Path output;

    @Test
    void theFolderThatRunsPublishIntoMeansTheLatest() throws IOException {
        Path latest = Files.createDirectory(output.resolve("latest"));
        assertThat(RunFolder.of(output, "run.json")).isEqualTo(output);

        Files.createFile(latest.resolve("run.json"));
        assertThat(RunFolder.of(output, "run.json")).isEqualTo(latest);
        assertThat(RunFolder.of(latest, "run.json")).isEqualTo(latest);

        Files.createFile(output.resolve("run.json"));
        assertThat(RunFolder.of(output, "run.json")).isEqualTo(output);
    }
}
