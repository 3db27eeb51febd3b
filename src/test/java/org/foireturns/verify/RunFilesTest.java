package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class RunFilesTest {
    @TempDir
    Path folder;

    @Test
    void filesAreReadWhateverTheOrderOfTheirMembers() throws IOException {
        RunFiles files = read("""
                {"run": "r", "counts": {"files": {"all": 1}},
                 "outputs": [{"sha256": "bb", "name": "totals.csv"}],
                 "files": [{"request": "2025", "sha256": "aa", "name": "2025/Kent \\"new\\" \\u00e9.csv",
                            "extra": [{"name": "no"}]}],
                 "mail": "sent"}
                """);

        assertThat(files.sources()).containsOnly(java.util.Map.entry("2025/Kent \"new\" \u00e9.csv", "aa"));
        assertThat(files.outputs()).containsOnly(java.util.Map.entry("totals.csv", "bb"));
    }

    @Test
    void aFileOfWhichNobodyKnowsTheForceIsAReturnToo() throws IOException {
        assertThat(read("{\"files\": [{\"name\": \"a\", \"sha256\": \"aa\"}], \"outputs\": []}")
                        .sources())
                .containsOnlyKeys("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"files\": []}", "{\"files\": [], \"outputs\": [", "{\"files\": {}, \"outputs\": []}"
            })
    void aDamagedFileIsNotReadInPart(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }

    private RunFiles read(String json) throws IOException {
        return RunFiles.of(Files.writeString(folder.resolve("run.json"), json));
    }
}
