package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Nobody waits whether such a file still grows. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    private static final String MAIL = "From: a@b.uk\nTo: c@d.uk\nSubject: e\nMIME-Version: 1.0\n\nf";

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
                "~$Kent.xlsx",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "PUT ANSWERS HERE.txt",
                ".hidden",
                ".git/config",
                "2025/.~lock.x#")) {
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

    /** One of them was saved under a wrong name, or one answer came for both: that is asked, and not passed over. */
    @Test
    void theSameBytesUnderTheNamesOfTwoForcesAreAskedAbout() throws Exception {
        write("2025/Kent reply.csv", "same");
        write("2025/Surrey reply.csv", "same");
        write("2025/reply.csv", "same");

        Manifest manifest = look();

        assertThat(manifest.entries()).extracting(entry -> entry.file().name()).containsExactly("2025/Kent reply.csv");
        assertThat(manifest.findings())
                .extracting(FindingLine::code, finding -> finding.place().force(), FindingLine::message)
                .containsExactlyInAnyOrder(
                        tuple(
                                "duplicate-of-another-force",
                                "surrey",
                                "2025/Surrey reply.csv, which its name says is of Surrey Police, is the same file as"
                                        + " 2025/Kent reply.csv: it is counted once, for Kent Police."),
                        tuple("duplicate", null, "2025/reply.csv is the same file as 2025/Kent reply.csv."));
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
    void readsNoFolderPipeOrDeceptiveName() throws Exception {
        write("2025/Kent.xlsx/sheet.csv", "a");
        write("2025/line\nend.csv", "a");
        write("2025/fdp\u202Excod.csv", "a");
        write("2025/more\r/Kent.csv", "a");
        new ProcessBuilder("mkfifo", input.resolve("2025/pipe.csv").toString())
                .start()
                .waitFor();

        Manifest manifest = look();

        assertThat(manifest.entries()).isEmpty();
        assertThat(manifest.findings())
                .extracting(FindingLine::code, finding -> finding.place().file())
                .containsExactly(
                        tuple("not-a-file", "2025/Kent.xlsx"),
                        tuple("unsafe-name", "2025/fdp[U+202E]xcod.csv"),
                        tuple("unsafe-name", "2025/line[U+000A]end.csv"),
                        tuple("unsafe-name", "2025/more[U+000D]"),
                        tuple("not-a-file", "2025/pipe.csv"));
    }

    @Test
    void leavesALockedFileForTheNextRun() throws Exception {
        write("2025/Kent.csv", "a");
        try (FileChannel file = FileChannel.open(input.resolve("2025/Kent.csv"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(look().findings()).extracting(FindingLine::code).containsExactly("changed-while-copied");
        }
        assertThat(look().entries()).hasSize(1);
    }

    @Test
    void leavesAFileThatGrowsForTheNextRun() throws Exception {
        write("2025/Kent.csv", "a,b\n");
        Files.setLastModifiedTime(input.resolve("2025/Kent.csv"), FileTime.fromMillis(System.currentTimeMillis()));
        AtomicBoolean copying = new AtomicBoolean(true);
        Thread copier = new Thread(() -> {
            while (copying.get()) {
                try {
                    Files.writeString(input.resolve("2025/Kent.csv"), "1,2\n", StandardOpenOption.APPEND);
                    Thread.sleep(20);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        copier.start();
        try {
            assertThat(look().findings()).extracting(FindingLine::code).containsExactly("changed-while-copied");
        } finally {
            copying.set(false);
            copier.join();
        }
        assertThat(look().entries()).hasSize(1);
    }

    @Test
    void refusesAFileBeyondTheLimit() throws Exception {
        write("2025/Kent.csv", "a,b\n".repeat(1_000));

        Manifest manifest = new Intake(input, snapshots, FORCES, 1_000, Map.of()).look();

        assertThat(manifest.entries()).isEmpty();
        assertThat(manifest.findings()).extracting(FindingLine::code).containsExactly("beyond-limit");
    }

    @Test
    void clearsAwayWhatAKilledRunLeft() throws Exception {
        Files.createDirectories(snapshots);
        Files.writeString(snapshots.resolve("ab.bin.unlocked"), "secret");
        Files.writeString(snapshots.resolve("copy1.part"), "half");

        look();

        assertThat(snapshots).isEmptyDirectory();
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

    /** As on disks that tell times by the second or two, or by a program that sets them back. */
    @Test
    void leavesOutAFileThatChangesBehindItsTimes() throws Exception {
        write("2025/Kent.csv", "x".repeat(60_000_000));
        Path file = input.resolve("2025/Kent.csv");
        InputFolder.Item item = InputFolder.list(input).get(0);
        Thread writer = new Thread(() -> changeItsBeginning(item));
        writer.start();

        assertThat(new Snapshots(snapshots).take(item)).isEmpty();

        writer.join();
        assertThat(Files.size(file)).isEqualTo(item.size());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(item.modified());
    }

    /** As soon as the beginning was copied, and long before the end is. */
    private void changeItsBeginning(InputFolder.Item item) {
        try (FileChannel file = FileChannel.open(item.path(), StandardOpenOption.WRITE)) {
            while (copied() < 1_000_000) {
                Thread.onSpinWait();
            }
            file.write(ByteBuffer.wrap(new byte[] {'y'}), 0);
            Files.setLastModifiedTime(item.path(), item.modified());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long copied() {
        String[] copies = snapshots.toFile().list();
        return copies == null || copies.length == 0
                ? 0
                : snapshots.resolve(copies[0]).toFile().length();
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
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    @Test
    void filesInAFileAreReturnsOfTheirOwn() throws Exception {
        write("2025/Kent Police reply.eml", MAIL);
        write("2025/other.eml", MAIL + "x");

        Manifest manifest = look(Map.of(
                "Kent Police reply.eml", List.of("message.html", "q/answer.csv"),
                "other.eml", List.of("Surrey Police.csv")));

        assertThat(manifest.entries())
                .extracting(entry -> entry.file().name(), entry -> entry.file().request(), Manifest.Entry::forcesByName)
                .containsExactly(
                        tuple("2025/Kent Police reply.eml/message.html", "2025", Set.of("kent")),
                        tuple("2025/Kent Police reply.eml/q/answer.csv", "2025", Set.of("kent")),
                        tuple("2025/other.eml/Surrey Police.csv", "2025", Set.of("surrey")));
        assertThat(manifest.entries()).allMatch(entry -> Files.exists(entry.snapshot()));
        try (Stream<Path> left = Files.list(snapshots)) {
            assertThat(left).hasSize(3);
        }
    }

    @Test
    void aFileOfFilesThatCannotBeTakenApartStays() throws Exception {
        write("2025/Kent.eml", MAIL);

        assertThat(look(Map.of()).entries())
                .extracting(entry -> entry.file().name(), entry -> entry.file().format())
                .containsExactly(tuple("2025/Kent.eml", FileFormat.EMAIL));
    }

    @Test
    void aNameThatLeadsOutOfAFileIsRefused() throws Exception {
        write("2025/Kent.eml", MAIL);

        Manifest manifest = look(Map.of("Kent.eml", List.of("../../evil.csv", "a\u202Egpj.csv")));

        assertThat(manifest.entries()).isEmpty();
        assertThat(manifest.findings())
                .extracting(FindingLine::code)
                .containsOnly("unsafe-name")
                .hasSize(2);
    }

    @Test
    void filesInFilesInFilesAreTakenOnlySoDeep() throws Exception {
        write("2025/Kent.eml", MAIL);
        AtomicInteger depth = new AtomicInteger();
        Parts endless = (file, format, name) -> {
            Path inner = file.resolveSibling("inner" + depth.incrementAndGet());
            write(inner, MAIL + depth.get());
            return List.of(new Parts.Part("inner.eml", inner, ""));
        };

        List<Manifest.Entry> entries = new Intake(input, snapshots, FORCES, MOST_BYTES, Map.of(), endless)
                .look()
                .entries();

        assertThat(entries)
                .extracting(entry -> entry.file().name())
                .containsExactly("2025/Kent.eml/inner.eml/inner.eml/inner.eml");
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest look(Map<String, List<String>> inside) throws IOException {
        Parts parts = (file, format, name) -> {
            List<Parts.Part> found = new ArrayList<>();
            for (String part : inside.getOrDefault(name, List.of())) {
                Path out = folder.resolve("out" + name.hashCode() + found.size());
                write(out, part + name);
                found.add(new Parts.Part(part, out, ""));
            }
            return found;
        };
        return new Intake(input, snapshots, FORCES, MOST_BYTES, Map.of(), parts).look();
    }

    private Manifest look() throws IOException {
        return new Intake(input, snapshots, FORCES, MOST_BYTES, Map.of()).look();
    }
}
