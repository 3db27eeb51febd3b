package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.foireturns.model.FileFormat;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file does to its worker, the file is refused with a reason and the next one is read. */
class WorkerOpenerTest {
    private static final long PLENTY = 1L << 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "hangs,              STUCK",
        "works for ever,     TOO_SLOW",
        "dies,               READER_BROKEN",
        "runs out of memory, TOO_MUCH_MEMORY",
        "answers garbage,    READER_BROKEN",
        "breaks off,         READER_BROKEN",
        "breaks,             READER_BROKEN",
    })
    void aFileThatBringsItsWorkerDownHarmsNoOther(String name, Reason reason) throws Exception {
        Path good = csv("Gender,Total\nFemale,12\n");
        Allowance allowance = new Allowance(name.equals("works for ever") ? 2 : 5, name.equals("hangs") ? 8 : 240, 64);
        try (WorkerOpener opener = new WorkerOpener(
                ScreenRules.USUAL, Limits.USUAL, allowance, PLENTY, file -> List.of(), Misbehaving.class)) {
            assertThat(opener.open(good, FileFormat.CSV, "before")).isInstanceOf(Opened.Sheets.class);

            assertThat(refusal(opener, good, FileFormat.CSV, name).reason()).isEqualTo(reason);

            assertThat(opener.open(good, FileFormat.CSV, "after")).isInstanceOf(Opened.Sheets.class);
        }
    }

    /** A return is opened again for its marked copy: what the worker said of it is still known. */
    @Test
    void aSmallFileIsReadOnceForTheFirstTwoWhoAsk() throws Exception {
        Path file = csv("Gender,Total\nFemale,12\n");
        try (WorkerOpener opener = WorkerOpener.usual(ScreenRules.USUAL)) {
            Opened.Sheets first = (Opened.Sheets) opener.open(file, FileFormat.CSV, "any");
            Files.delete(file);

            Opened.Sheets second = (Opened.Sheets) opener.open(file, FileFormat.CSV, "any");

            assertThat(second.workbook().grids().get(0).cells())
                    .isEqualTo(first.workbook().grids().get(0).cells());
            assertThatThrownBy(() -> opener.open(file, FileFormat.CSV, "any")).isInstanceOf(WorkerFault.class);
        }
    }

    /** A file may leave its worker without a class that the next file needs; the next file is not to blame. */
    @Test
    void aFileThatBreaksAUsedReaderIsReadByANewOne() throws Exception {
        Path good = csv("Gender,Total\nFemale,12\n");
        try (WorkerOpener opener = new WorkerOpener(
                ScreenRules.USUAL,
                Limits.USUAL,
                new Allowance(5, 240, 64),
                PLENTY,
                file -> List.of(),
                Misbehaving.class)) {
            assertThat(opener.open(good, FileFormat.CSV, "before")).isInstanceOf(Opened.Sheets.class);

            assertThat(opener.open(good, FileFormat.CSV, "breaks behind others"))
                    .isInstanceOf(Opened.Sheets.class);
        }
    }

    /** A busy computer gives a worker little of its time; what it reads meanwhile is read all the same. */
    @Test
    void theClockDoesNotCountAsWork() throws Exception {
        Allowance allowance = new Allowance(3, 240, 64);
        try (WorkerOpener opener = new WorkerOpener(
                ScreenRules.USUAL, Limits.USUAL, allowance, PLENTY, file -> List.of(), Misbehaving.class)) {
            Path good = csv("Gender,Total\nFemale,12\n");

            assertThat(opener.open(good, FileFormat.CSV, "dawdles")).isInstanceOf(Opened.Sheets.class);
        }
    }

    @Test
    void saysWhetherItWorkedOrWaitedTooLong() {
        assertThat(new UnreadableFile(Reason.TOO_SLOW, 15).words())
                .isEqualTo("reading it takes more than 15 seconds of the computer's work");
        assertThat(Reason.TOO_SLOW.setting()).isEqualTo("foi.read.seconds");
        assertThat(new UnreadableFile(Reason.STUCK, 300).words())
                .isEqualTo("reading it did not end within 300 seconds");
        assertThat(Reason.STUCK.setting()).isEqualTo("foi.read.wait-seconds");
    }

    /** What a reader gives and a sheet can hold, the other process takes. */
    @Test
    void aFileThatIsOddInItsMarkupDoesNotBreakTheReader() throws Exception {
        Path file = ZippedFile.xlsx(
                        "<cols><col min='1' max='99999' hidden='1'/></cols><sheetData><row r='1' hidden='1'>"
                                + "<c r='A1' s='1'><v>1</v></c><c r='B1'><v>2</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref='A1:ZZZ99999999'/><mergeCell ref='A1:B1'/></mergeCells>")
                .styles("<cellXfs><xf/><xf><alignment indent='2147483647'/></xf></cellXfs>")
                .write(folder);
        try (WorkerOpener opener = WorkerOpener.usual(ScreenRules.USUAL)) {
            Opened.Sheets there = (Opened.Sheets) opener.open(file, FileFormat.XLSX, "any");

            assertThat(there.workbook().grids().get(0).cells()).hasSize(2);
            assertThat(there.workbook().grids().get(0).covered()).hasSize(1);
        }
    }

    @Test
    void readsTextsAsLongAsTheSettingsAllow() throws Exception {
        Limits longer = new Limits(1_000_000, 1_000_000, 1_000, 100, 100, 100, 1_000_000, 100_000, 10);
        Path file = csv("a," + "x".repeat(90_000) + "\n");
        try (WorkerOpener opener =
                new WorkerOpener(ScreenRules.USUAL, longer, Allowance.USUAL, PLENTY, name -> List.of())) {
            assertThat(opener.open(file, FileFormat.CSV, "any")).isInstanceOf(Opened.Sheets.class);
        }
    }

    @Test
    void readsWhatThisProcessWouldRead() throws Exception {
        Path file = ZippedFile.xlsxRows("<row r='1' hidden='1'><c r='A1' t='inlineStr'><is><t>Tŷ \uD83D</t></is></c>"
                        + "<c r='C1' s='1'><v>42826.5</v></c><c r='D1'><f>A1</f></c></row>")
                .styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
                .write(folder);
        Opened here = new DirectOpener(ScreenRules.USUAL).open(file, FileFormat.XLSX, "any");
        try (WorkerOpener opener = WorkerOpener.usual(ScreenRules.USUAL)) {
            Opened there = opener.open(file, FileFormat.XLSX, "any");

            assertThat(there.sightings()).isEqualTo(here.sightings()).isNotEmpty();
            assertThat(((Opened.Sheets) there).workbook().grids().get(0).cells())
                    .isEqualTo(((Opened.Sheets) here).workbook().grids().get(0).cells());
        }
    }

    @Test
    void aFileThatNeedsMoreMemoryThanAWorkerHasIsRefused() throws Exception {
        StringBuilder rows = new StringBuilder();
        IntStream.range(0, 400_000)
                .forEach(i ->
                        rows.append("row ").append(i).append(",x").append(i).append('\n'));
        Path large = csv(rows.toString());
        Path small = csv("Gender,Total\nFemale,12\n");
        try (WorkerOpener opener = new WorkerOpener(
                ScreenRules.USUAL, Limits.USUAL, new Allowance(60, 120, 16), PLENTY, file -> List.of())) {
            UnreadableFile refused = refusal(opener, large, FileFormat.CSV, "large.csv");

            assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_MEMORY);
            assertThat(refused.words()).isEqualTo("reading it needs more than 16 MB of memory");
            assertThat(opener.open(small, FileFormat.CSV, "small.csv")).isInstanceOf(Opened.Sheets.class);
        }
    }

    @Test
    void aFileThatWouldFillThisProcessIsRefused() throws Exception {
        Path file = csv("Gender,Total\nFemale,12\n");
        try (WorkerOpener opener =
                new WorkerOpener(ScreenRules.USUAL, Limits.USUAL, Allowance.USUAL, 1_000, name -> List.of())) {
            assertThat(refusal(opener, file, FileFormat.CSV, "any").reason()).isEqualTo(Reason.RUN_TOO_SMALL);
            assertThat(refusal(opener, file, FileFormat.CSV, "any").reason()).isEqualTo(Reason.RUN_TOO_SMALL);
        }
    }

    @Test
    void aMissingSnapshotIsAFaultOfOursAndNotOfTheFile() {
        try (WorkerOpener opener = WorkerOpener.usual(ScreenRules.USUAL)) {
            assertThatThrownBy(() -> opener.open(folder.resolve("gone"), FileFormat.CSV, "any"))
                    .isInstanceOf(WorkerFault.class);
        }
    }

    @Test
    void aWorkerOutlivesSignalsAndEndsWithItsInput() throws Exception {
        Process worker = new ProcessBuilder(JavaCommand.of(WorkerMain.class, 64)).start();
        try (OutputStream orders = worker.getOutputStream()) {
            new Setup(ScreenRules.USUAL, Limits.USUAL).write(new WireOutput(orders));
            assertThat(worker.getInputStream().read()).isEqualTo(1);

            worker.toHandle().destroy();
            assertThat(worker.waitFor(500, TimeUnit.MILLISECONDS))
                    .as("a signal ends it")
                    .isFalse();
        }
        assertThat(worker.waitFor(30, TimeUnit.SECONDS))
                .as("the end of its input ends it")
                .isTrue();
        worker.destroyForcibly();
    }

    @Test
    void nothingOfAFileIsInAWorkersCommand() {
        assertThat(JavaCommand.of(WorkerMain.class, 64)).last().isEqualTo(WorkerMain.class.getName());
        assertThat(new Task(folder, FileFormat.XLSX, "Kent.xlsx", List.of("secret")))
                .asString()
                .doesNotContain("secret");
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "snapshot", ".bin"), text);
    }

    private static UnreadableFile refusal(WorkerOpener opener, Path file, FileFormat format, String name) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> opener.open(file, format, name));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal;
    }
}
