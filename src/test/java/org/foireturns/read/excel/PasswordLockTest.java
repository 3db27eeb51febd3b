package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PasswordLockTest {
    private static final String CONTENT = "a workbook of 22 bytes";
    private static final Limits SMALL = new Limits(21, 1_500, 200, 3, 10, 10, 10, 10, 10);

    @TempDir
    Path folder;

    private Path locked(String password, int rounds) throws Exception {
        EncryptionInfo lock =
                new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes128, HashAlgorithm.sha1, -1, -1, null);
        lock.getVerifier().setSpinCount(rounds);
        Encryptor encryptor = lock.getEncryptor();
        encryptor.confirmPassword(password);
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream into = encryptor.getDataStream(container)) {
                into.write(CONTENT.getBytes(StandardCharsets.US_ASCII));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private static String unlocked(Path file, String... passwords) throws UnreadableFile, IOException {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        PasswordLock.unlockPackage(file, List.of(passwords), Limits.USUAL, into);
        return into.toString(StandardCharsets.US_ASCII);
    }

    private static Reason refusal(Path file, String... passwords) {
        return catchThrowableOfType(UnreadableFile.class, () -> unlocked(file, passwords))
                .reason();
    }

    @Test
    void anyOfThePasswordsOpensIt() throws Exception {
        Path file = locked("second", 10);
        assertThat(unlocked(file, "first", "second", "third")).isEqualTo(CONTENT);
        assertThat(refusal(file, "first", "third")).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(refusal(file)).isEqualTo(Reason.PASSWORD);
    }

    @Test
    void thePasswordThatExcelUsesByItselfNeedsNotBeGiven() throws Exception {
        assertThat(unlocked(locked("VelvetSweatshop", 10))).isEqualTo(CONTENT);
    }

    @Test
    void aLockThatTakesHoursIsNotTried() throws Exception {
        Path file = locked("first", 1_000_001);
        assertThat(refusal(file, "first")).isEqualTo(Reason.UNSAFE);
        assertThat(refusal(file)).isEqualTo(Reason.PASSWORD);
    }

    @Test
    void itMayNotBeLargerThanAnyFile() throws Exception {
        Path file = locked("first", 10);
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        assertThat(catchThrowableOfType(
                                UnreadableFile.class,
                                () -> PasswordLock.unlockPackage(file, List.of("first"), SMALL, into))
                        .reason())
                .isEqualTo(Reason.FILE_TOO_LARGE);
    }

    private Path old(@Nullable String password) throws Exception {
        Path file = Files.createTempFile(folder, "book", ".xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Data").createRow(0).createCell(0).setCellValue("Female");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    @Test
    void anOldWorkbookIsUnlockedInItsContainer() throws Exception {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        assertThat(PasswordLock.unlockBook(old("second"), List.of("first", "second"), into))
                .isTrue();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(into.toByteArray()))) {
            assertThat(book.getSheet("Data").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Female");
        }
    }

    @Test
    void nothingIsWrittenOfOneThatIsNotLocked() throws Exception {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        assertThat(PasswordLock.unlockBook(old(null), List.of("first"), into)).isFalse();
        assertThat(PasswordLock.unlockBook(old("VelvetSweatshop"), List.of(), into))
                .isFalse();
        assertThat(into.size()).isZero();
    }

    @Test
    void anOldWorkbookIsRefusedWithoutItsPassword() throws Exception {
        Path file = old("second");
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        assertThat(catchThrowableOfType(
                                UnreadableFile.class, () -> PasswordLock.unlockBook(file, List.of("first"), into))
                        .reason())
                .isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> PasswordLock.unlockBook(file, List.of(), into))
                        .reason())
                .isEqualTo(Reason.PASSWORD);
    }
}
