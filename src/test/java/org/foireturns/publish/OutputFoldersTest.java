package org.foireturns.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFoldersTest {
    @TempDir
    Path root;

    private OutputFolders folders;

    @BeforeEach
    void publishTheFirstRun() throws IOException {
        folders = new OutputFolders(root);
        folders.publish("one", edition("first"));
    }

    @Test
    void theLatestIsTheLastRunAndEachRunIsKept() throws IOException {
        folders.publish("two", edition("second"));

        assertThat(files())
                .containsExactly(
                        "latest/marked-up/a.txt",
                        "latest/run.json",
                        "runs/one/marked-up/a.txt",
                        "runs/one/run.json",
                        "runs/two/marked-up/a.txt",
                        "runs/two/run.json");
        assertThat(root.resolve("latest/run.json")).hasContent("second");
        assertThat(folders.hold("two")).isTrue();
        assertThat(folders.hold("one")).isFalse();
    }

    @Test
    void aRunThatFailsLeavesTheLatestAsItWas() {
        assertThatThrownBy(() -> folders.publish("two", folder -> {
                    Files.writeString(folder.resolve("run.json"), "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(root.resolve("latest/run.json")).hasContent("first");
        assertThat(root.resolve("runs/two")).doesNotExist();
    }

    @Test
    void publishingAgainReplacesTheRun() throws IOException {
        folders.publish("one", folder -> Files.writeString(folder.resolve("run.json"), "again"));

        assertThat(files()).containsExactly("latest/run.json", "runs/one/run.json");
        assertThat(root.resolve("latest/run.json")).hasContent("again");
    }

    @Test
    void leftoversOfAKilledRunDoNotMatter() throws IOException {
        Files.createDirectories(root.resolve("latest.tmp/x"));
        Files.createDirectories(root.resolve("latest.old/x"));
        Files.createDirectories(root.resolve("runs/two.tmp/x"));

        folders.publish("two", edition("second"));

        assertThat(files()).noneMatch(name -> name.contains(".tmp") || name.contains(".old"));
    }

    @Test
    void anEditionThatWasMovedAwayWhenTheProcessWasKilledComesBack() throws IOException {
        Files.move(root.resolve("latest"), root.resolve("latest.old"));
        Files.createDirectories(root.resolve("latest.tmp/x"));
        Files.move(root.resolve("runs/one"), root.resolve("runs/one.old"));

        folders.repair();

        assertThat(files())
                .containsExactly(
                        "latest/marked-up/a.txt", "latest/run.json", "runs/one/marked-up/a.txt", "runs/one/run.json");
        assertThat(folders.hold("one")).isTrue();
    }

    @Test
    void nothingIsRepairedWhereNothingIs() throws IOException {
        Path nowhere = root.resolve("nowhere");

        new OutputFolders(nowhere).repair();

        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderWithoutItsRunHoldsNothing() throws IOException {
        Files.delete(root.resolve("latest/run.json"));

        assertThat(folders.hold("one")).isFalse();
    }

    private static OutputFolders.Writer edition(String text) {
        return folder -> {
            Files.writeString(folder.resolve("run.json"), text);
            Files.writeString(Files.createDirectory(folder.resolve("marked-up")).resolve("a.txt"), text);
        };
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
