package org.foireturns.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.screen.ScreenRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnlockingOpenerTest {
    @TempDir
    Path folder;

    @AfterEach
    void nothingUnlockedStays() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".unlocked"));
        }
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void opensAWorkbookWithItsPassword(EncryptionMode mode) throws Exception {
        Path file = locked(mode, "s3cret £");

        assertThat(text(file, FileFormat.ENCRYPTED, "wrong", "s3cret £")).isEqualTo("Female");
        assertThat(refusal(file, FileFormat.ENCRYPTED)).isEqualTo(Reason.PASSWORD);
        assertThat(refusal(file, FileFormat.ENCRYPTED, "wrong")).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void opensAWorkbookThatExcelLocksByItself() throws Exception {
        assertThat(text(locked(EncryptionMode.agile, "VelvetSweatshop"), FileFormat.ENCRYPTED))
                .isEqualTo("Female");
    }

    @Test
    void opensAnOldWorkbookWithItsPassword() throws Exception {
        Path file = oldWorkbook("secret");

        assertThat(text(file, FileFormat.XLS, "wrong", "secret")).isEqualTo("Female");
        assertThat(refusal(file, FileFormat.XLS)).isEqualTo(Reason.PASSWORD);
        assertThat(refusal(file, FileFormat.XLS, "wrong")).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void opensAnOldWorkbookThatNeedsNone() throws Exception {
        assertThat(text(oldWorkbook(null), FileFormat.XLS, "secret")).isEqualTo("Female");
    }

    @Test
    void refusesWhatIsNoLockedWorkbook() throws Exception {
        Path file = Files.writeString(folder.resolve("file.bin"), "no container");

        assertThat(refusal(file, FileFormat.ENCRYPTED, "secret")).isEqualTo(Reason.DAMAGED);
    }

    private Path locked(EncryptionMode mode, String password) throws Exception {
        Path plain = ZippedFile.xlsxRows("<row><c t='inlineStr'><is><t>Female</t></is></c></row>")
                .write(folder);
        Path file = folder.resolve("locked.bin");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(plain, inside);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private Path oldWorkbook(@Nullable String password) throws IOException {
        Path file = folder.resolve("old.bin");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Q1").createRow(0).createCell(0).setCellValue("Female");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private static String text(Path file, FileFormat format, String... passwords) throws UnreadableFile {
        Opened.Sheets sheets = (Opened.Sheets) opener(passwords).open(file, format, "any");
        return sheets.workbook().grids().get(0).cells().get(0).text();
    }

    private static Reason refusal(Path file, FileFormat format, String... passwords) {
        UnreadableFile refusal = catchThrowableOfType(
                UnreadableFile.class, () -> opener(passwords).open(file, format, "any"));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }

    private static Opener opener(String... passwords) {
        return new UnlockingOpener(new DirectOpener(ScreenRules.USUAL), Limits.USUAL, List.of(passwords));
    }
}
