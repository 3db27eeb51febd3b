package org.foireturns.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadersTest {
    private static final int MUTANTS = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ENCRYPTED, PASSWORD", "PDF, DAMAGED", "WORD, DAMAGED"})
    void saysWhyAFormatIsNotRead(FileFormat format, Reason reason) throws Exception {
        assertThat(refusal(format, file("anything"))).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "XLS", "ODS"})
    void refusesWhatIsNotOfTheFormat(FileFormat format) throws Exception {
        assertThat(refusal(format, file("no workbook"))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(format, file(""))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void saysThatAnOldWorkbookNeedsAPassword() throws Exception {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Q1").createRow(0).createCell(0).setCellValue(12);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refusal(FileFormat.XLS, file)).isEqualTo(Reason.PASSWORD);
    }

    @Test
    void neverRepeatsTheWordsOfAFile() throws Exception {
        Path file = ZippedFile.xlsxRows("<row r='1'><c r='SECRET'><v>1</v></c></row>")
                .write(folder);

        assertThatThrownBy(() -> Readers.forFormat(FileFormat.XLSX).read(file, "any.xlsx"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageNotContaining("SECRET")
                .hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void refusesWhateverBreaksAReader(Throwable breakage, Reason reason) {
        Readers.Reader reader = new Readers.Reader(
                (file, displayName) -> {
                    if (breakage instanceof Error error) {
                        throw error;
                    }
                    if (breakage instanceof IOException damaged) {
                        throw damaged;
                    }
                    throw new IllegalStateException(breakage);
                },
                Limits.USUAL);

        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> reader.read(folder, "any"));
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                arguments(new RuntimeException(), Reason.DAMAGED),
                arguments(new EOFException(), Reason.DAMAGED),
                arguments(new StackOverflowError(), Reason.DAMAGED),
                arguments(new NoClassDefFoundError(), Reason.READER_BROKEN),
                arguments(new OutOfMemoryError(), Reason.TOO_MUCH_MEMORY));
    }

    @Test
    void takesAMissingSnapshotForAFaultOfOurs() {
        assertThatThrownBy(() -> Readers.forFormat(FileFormat.XLSX).read(folder.resolve("gone"), "any.xlsx"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS", "ODS", "CSV"})
    void refusesOrReadsButNeverBreaks(FileFormat format) throws Exception {
        byte[] whole = sample(format);
        Random random = new Random(42);
        Path file = folder.resolve("mutant");
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Files.write(file, mutant(whole, random));
            try {
                Readers.forFormat(format).read(file, "mutant");
            } catch (UnreadableFile e) {
                refused++;
            }
        }

        assertThat(refused).as("some mutants are bad enough to be refused").isPositive();
    }

    private static byte[] mutant(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] sample(FileFormat format) throws IOException {
        return switch (format) {
            case XLSX ->
                Files.readAllBytes(ZippedFile.xlsxRows("<row r='1'><c r='A1'><v>12</v></c></row>")
                        .write(folder));
            case ODS ->
                Files.readAllBytes(ZippedFile.ods(
                                "",
                                "<table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row>")
                        .write(folder));
            case XLS -> {
                Path file = folder.resolve("sample.xls");
                try (HSSFWorkbook book = new HSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    book.createSheet("Q1").createRow(0).createCell(0).setCellValue("Female");
                    book.write(out);
                }
                yield Files.readAllBytes(file);
            }
            default -> "Gender,Total\nFemale,12\n\"Male\",3\n".getBytes(StandardCharsets.UTF_8);
        };
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.bin"), content);
    }

    private static Reason refusal(FileFormat format, Path file) {
        UnreadableFile refusal = catchThrowableOfType(
                UnreadableFile.class, () -> Readers.forFormat(format).read(file, "any"));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }
}
