package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final long MOST_BYTES = 1_000_000;
    private static final Forces FORCES = new Forces(List.of(
            new Force("kent", "Kent Police", "england", "", true, true, List.of("Kent")),
            new Force("surrey", "Surrey Police", "england", "", true, true, List.of("Surrey"))));

    @TempDir
    Path folder;

    private Path input;
    private Path snapshots;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        snapshots = folder.resolve("data/snapshots");
    }

    @Test
    void listsFilesByNameWithTheirRequests() throws Exception {
        write("2025/Surrey Police.csv", "b");
        write("2025/Kent Police.csv", "a");
        write("2023/more/Kent Police.csv", "c");
        write("Surrey Police.csv", "d");

        assertThat(look().entries())
                .extracting(entry -> entry.file().name(), entry -> entry.file().request())
                .containsExactly(
                        tuple("2023/more/Kent Police.csv", "2023"),
                        tuple("2025/Kent Police.csv", "2025"),
                        tuple("2025/Surrey Police.csv", "2025"),
                        tuple("Surrey Police.csv", "unassigned"));
    }

    @Test
    void copiesEachFileUnderTheHashOfItsContent() throws Exception {
        write("2025/Kent Police.xlsx", "Gender,Total\n");

        Manifest.Entry entry = look().entries().get(0);

        assertThat(entry.file().sha256()).isEqualTo("0c0f30031579dd86b2092134e8150f3c0bf5a4cc3ec705d76428635afa34ed59");
        assertThat(entry.snapshot()).hasFileName(entry.file().sha256() + ".bin");
        assertThat(entry.snapshot()).hasParent(snapshots).hasContent("Gender,Total\n");
        assertThat(entry.file().size()).isEqualTo(13);
        assertThat(entry.file().format()).isEqualTo(FileFormat.CSV);
    }

    @Test
    void looksTwiceAndSeesTheSame() throws Exception {
        write("2025/Kent Police.csv", "a");
        Manifest first = look();
        Files.writeString(first.entries().get(0).snapshot(), "spoilt");

        assertThat(look()).isEqualTo(first);
        assertThat(first.entries().get(0).snapshot()).hasContent("a");
        try (Stream<Path> left = Files.list(snapshots)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void findsTheForceInTheNameOrElseInTheNearestFolder() throws Exception {
        write("2025/Kent/Surrey Police.csv", "a");
        write("2025/Kent/Surrey/answer.csv", "b");
        write("2025/Kent/answer.csv", "c");
        write("2025/Kent and Surrey.csv", "d");
        write("Kent/answer.csv", "e");

        assertThat(look().entries())
                .extracting(entry -> entry.file().name(), Manifest.Entry::forcesByName)
                .containsExactly(
                        tuple("2025/Kent and Surrey.csv", Set.of("kent", "surrey")),
                        tuple("2025/Kent/Surrey Police.csv", Set.of("surrey")),
                        tuple("2025/Kent/Surrey/answer.csv", Set.of("surrey")),
                        tuple("2025/Kent/answer.csv", Set.of("kent")),
                        tuple("Kent/answer.csv", Set.of()));
    }

    @Test
    void ignoresWhatProgramsLeaveBehind() throws Exception {
        for (String name : List.of(
                "~$Kent.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini", ".hidden", ".git/config", "2025/.~lock.x#")) {
            write(name, "x");
        }

        assertThat(look().entries()).isEmpty();
        assertThat(look().findings()).isEmpty();
    }

    @Test
    void countsTheSameBytesOnceInARequest() throws Exception {
        write("2023/Kent.csv", "same");
        write("2025/Kent copy.csv", "same");
        write("2025/Kent.csv", "same");

        Manifest manifest = look();

        assertThat(manifest.entries())
                .extracting(entry -> entry.file().name())
                .containsExactly("2023/Kent.csv", "2025/Kent copy.csv");
        assertThat(manifest.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("duplicate");
            assertThat(finding.place().file()).isEqualTo("2025/Kent.csv");
            assertThat(finding.message()).isEqualTo("2025/Kent.csv is the same file as 2025/Kent copy.csv.");
        });
    }

    @Test
    void neverFollowsALink() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.csv"), "secret");
        write("2025/Kent.csv", "a");
        Files.createSymbolicLink(input.resolve("2025/Surrey.csv"), outside);
        Files.createSymbolicLink(input.resolve("more"), folder);

        Manifest manifest = look();

        assertThat(manifest.entries()).extracting(entry -> entry.file().name()).containsExactly("2025/Kent.csv");
        assertThat(manifest.findings())
                .extracting(FindingLine::code, finding -> finding.place().file())
                .containsExactly(tuple("not-a-file", "2025/Surrey.csv"), tuple("not-a-file", "more"));
    }

    @Test
    void leavesOutAFileThatChangesMeanwhile() throws Exception {
        Snapshots copies = new Snapshots(snapshots);
        write("2025/Kent.csv", "half");
        InputFolder.Item half = InputFolder.list(input).get(0);
        write("2025/Kent.csv", "half and half");
        Files.setLastModifiedTime(half.path(), half.modified());
        assertThat(copies.take(half)).as("another size").isEmpty();

        InputFolder.Item whole = InputFolder.list(input).get(0);
        Files.setLastModifiedTime(whole.path(), FileTime.fromMillis(0));
        assertThat(copies.take(whole)).as("another time").isEmpty();

        Files.delete(whole.path());
        assertThatThrownBy(() -> copies.take(whole)).isInstanceOf(NoSuchFileException.class);
        try (Stream<Path> left = Files.list(snapshots)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void failsWithoutAnInputFolder() throws Exception {
        Files.delete(input);

        assertThatThrownBy(this::look).isInstanceOf(NoSuchFileException.class);
    }

    private void write(String name, String content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Manifest look() throws IOException {
        return new Intake(input, snapshots, FORCES, MOST_BYTES, Map.of()).look();
    }
}
