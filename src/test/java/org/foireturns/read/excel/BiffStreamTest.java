package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class BiffStreamTest {
    @TempDir
    Path folder;

    /** A stream that begins with a record of a type and a first word. */
    private static byte[] stream(int type, int word) {
        return BiffStream.records(new byte[12])
                .putShort((short) type)
                .putShort((short) 4)
                .putShort((short) word)
                .array();
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(Files.createTempFile(folder, "book", ".xls"), bytes);
    }

    private Path container(String name, byte[] bytes) throws Exception {
        Path file = Files.createTempFile(folder, "book", ".xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(bytes), name);
            container.createDirectory("Other");
            container.writeFilesystem(out);
        }
        return file;
    }

    private static Reason refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> BiffStream.of(file))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workbook", "Book", "WORKBOOK", "book"})
    void theWorkbookLiesInItsContainer(String name) throws Exception {
        byte[] stream = stream(0x809, 0x600);
        assertThat(BiffStream.bytes(BiffStream.of(container(name, stream)))).isEqualTo(stream);
        assertThat(BiffStream.inContainer(container(name, stream))).isTrue();
    }

    @Test
    void theWorkbookMayBeTheWholeFile() throws Exception {
        byte[] stream = stream(0x809, 0x600);
        assertThat(BiffStream.bytes(BiffStream.of(file(stream)))).isEqualTo(stream);
        assertThat(BiffStream.inContainer(file(stream))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0x009, 0, EXCEL_2", "0x209, 0, EXCEL_3", "0x409, 0, EXCEL_4", "0x809, 0x500, EXCEL_95",
        "0x809, 0x200, EXCEL_2", "0x809, 0x300, EXCEL_3", "0x809, 0x400, EXCEL_4", "0x00A, 0, DAMAGED"
    })
    void olderWorkbooksAreRefused(String type, String word, Reason reason) throws Exception {
        assertThat(refusal(file(stream(Integer.decode(type), Integer.decode(word)))))
                .isEqualTo(reason);
    }

    @Test
    void aVersionThatIsLeftBlankIsNoOldOne() throws Exception {
        assertThat(BiffStream.of(file(stream(0x809, 0))).limit()).isEqualTo(12);
    }

    @Test
    void whatHoldsNoWorkbookIsDamaged() throws Exception {
        assertThat(refusal(container("WordDocument", stream(0x809, 0x600)))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(file(new byte[0]))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void allBytesAreGivenWhereverItIsRead() {
        ByteBuffer stream = BiffStream.records(stream(0x809, 0x600)).position(5);
        assertThat(BiffStream.bytes(stream)).hasSize(12).startsWith(0x09, 0x08);
        assertThat(stream.position()).isEqualTo(5);
    }
}
