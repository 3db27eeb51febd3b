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
        "hangs,              TOO_SLOW",
        "dies,               READER_BROKEN",
        "runs out of memory, TOO_MUCH_MEMORY",
        "answers garbage,    READER_BROKEN",
        "breaks off,         READER_BROKEN",
    })
    void aFileThatBringsItsWorkerDownHarmsNoOther(String name, Reason reason) throws Exception {
        Path good = csv("Gender,Total\nFemale,12\n");
        Allowance allowance = new Allowance(60, 120, 64);
        try (WorkerOpener opener = new WorkerOpener(
                ScreenRules.USUAL, Limits.USUAL, allowance, PLENTY, file -> List.of(), Misbehaving.class)) {
            assertThat(opener.open(good, FileFormat.CSV, "before")).isInstanceOf(Opened.Sheets.class);

            assertThat(refusal(opener, good, FileFormat.CSV, name).reason()).isEqualTo(reason);

            assertThat(opener.open(good, FileFormat.CSV, "after")).isInstanceOf(Opened.Sheets.class);
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
        IntStream.range(0, 60_000)
                .forEach(i ->
                        rows.append("row ").append(i).append(",x").append(i).append('\n'));
        Path large = csv(rows.toString());
        Path small = csv("Gender,Total\nFemale,12\n");
        try (WorkerOpener opener =
                new WorkerOpener(ScreenRules.USUAL, Limits.USUAL, new Allowance(60, 120, 16), PLENTY, file -> List.of())) {
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
