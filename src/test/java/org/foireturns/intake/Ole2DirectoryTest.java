package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.poifs.common.POIFSConstants;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class Ole2DirectoryTest {
    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    /** A container of these documents; what stands before a stroke is its folder. */
    private Path file(String... names) throws Exception {
        Path file = Files.createTempFile(folder, "book", ".xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : names) {
                int stroke = name.indexOf('/');
                ByteArrayInputStream content = new ByteArrayInputStream(new byte[10]);
                if (stroke < 0) {
                    container.createDocument(content, name);
                } else {
                    String outer = name.substring(0, stroke);
                    (container.getRoot().hasEntryCaseInsensitive(outer)
                                    ? (DirectoryEntry) container.getRoot().getEntryCaseInsensitive(outer)
                                    : container.createDirectory(outer))
                            .createDocument(name.substring(stroke + 1), content);
                }
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void theNamesAtTheTopAreTold() throws Exception {
        assertThat(Ole2Directory.names(file("Workbook", "SummaryInformation", "Z")))
                .containsExactly("SummaryInformation", "Workbook", "Z");
        assertThat(Ole2Directory.names(file())).isEmpty();
    }

    @Test
    void whatLiesFurtherDownIsOfOtherFiles() throws Exception {
        assertThat(Ole2Directory.names(file("WordDocument", "ObjectPool/Workbook", "ObjectPool/Book", "A/B")))
                .containsExactly("A", "ObjectPool", "WordDocument");
    }

    @Test
    void aDirectoryOfManySectorsIsReadToItsEnd() throws Exception {
        String[] names = new String[300];
        Arrays.setAll(names, i -> "Name" + i);
        assertThat(Ole2Directory.names(file(names))).hasSize(300).contains("Name0", "Name299");
    }

    /**
     * A container whose directory begins with a sector and goes on with the next one. Which sector follows is said in a
     * piece of the table that the header does not name, but the chain of sectors that begins with sector 0.
     */
    private Path far(int directory, int links) throws Exception {
        Path file = Files.createTempFile(folder, "far", ".xls");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            int piece = directory / 128;
            put(out, -1, sector().putShort(30, (short) 9).putInt(48, directory).putInt(68, 0));
            for (int link = 0; link < links; link++) {
                ByteBuffer names = sector().putInt(127 * 4, link + 1 < links ? link + 1 : -2);
                if (link == (piece - 109) / 127) {
                    names.putInt((piece - 109) % 127 * 4, links);
                }
                put(out, link, names);
            }
            put(out, links, sector().putInt(directory % 128 * 4, directory + 1).putInt((directory + 1) % 128 * 4, -2));
            ByteBuffer first = sector();
            entry(first, 0, "Root Entry", -1, -1, 5);
            put(out, directory, first);
            ByteBuffer second = sector();
            entry(second, 128, "Workbook", -1, -1, -1);
            put(out, directory + 1, second);
        }
        return file;
    }

    private static ByteBuffer sector() {
        return ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(RandomAccessFile out, int sector, ByteBuffer content) throws Exception {
        out.getChannel().write(content.rewind(), (sector + 1L) * SECTOR);
    }

    @ParameterizedTest
    @CsvSource({"13952, 1", "13953, 2", "30080, 1", "30208, 2", "46464, 3"})
    void aDirectoryBehindManyBytesIsFound(int directory, int links) throws Exception {
        assertThat(Ole2Directory.names(far(directory, links))).containsExactly("Workbook");
    }

    @Test
    void aTableWhoseChainEndsTooEarlyTellsWhatItHas() throws Exception {
        assertThat(Ole2Directory.names(far(46_464, 1))).isEmpty();
    }

    @Test
    void aFileThatIsCutOffTellsWhatItHas() throws Exception {
        byte[] whole = Files.readAllBytes(file("Workbook", "Other"));
        assertThat(names(Arrays.copyOf(whole, SECTOR - 1))).isEmpty();
        assertThat(names(Arrays.copyOf(whole, SECTOR))).isEmpty();
    }

    @Test
    void sectorsOfAnotherSizeAreOfNoSuchFile() throws Exception {
        byte[] whole = Files.readAllBytes(file("Workbook"));
        whole[30] = 10;
        assertThat(names(whole)).isEmpty();
    }

    @Test
    void sectorsOfFourThousandBytesAreReadToo() throws Exception {
        Path file = Files.createTempFile(folder, "large", ".xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(large());
        }
        assertThat(Ole2Directory.names(file)).containsExactly("Workbook");
    }

    /** A container with sectors of 4,096 bytes: its allocation table, then its directory. */
    private static byte[] large() {
        int sector = POIFSConstants.LARGER_BIG_BLOCK_SIZE;
        byte[] whole = new byte[3 * sector];
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(30, (short) 12).putInt(48, 1).putInt(68, -2).putInt(76, 0);
        bytes.putInt(sector, -3).putInt(sector + 4, -2);
        entry(bytes, 2 * sector, "Root Entry", -1, -1, 1);
        entry(bytes, 2 * sector + 128, "Workbook", -1, -1, -1);
        return whole;
    }

    private static void entry(ByteBuffer bytes, int at, String name, int before, int behind, int inside) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        bytes.put(at, letters).putShort(at + 64, (short) (letters.length + 2));
        bytes.putInt(at + 68, before).putInt(at + 72, behind).putInt(at + 76, inside);
    }

    @Test
    void aDirectoryThatGoesRoundInACircleComesToAnEnd() throws Exception {
        byte[] whole = large();
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(4_096 + 4, 1);
        entry(bytes, 2 * 4_096 + 128, "Workbook", 1, 2, -1);
        entry(bytes, 2 * 4_096 + 256, "Other", 1, -1, -1);
        assertThat(names(whole)).containsExactly("Other", "Workbook");
    }

    private Set<String> names(byte[] bytes) throws Exception {
        return Ole2Directory.names(Files.write(Files.createTempFile(folder, "cut", ".xls"), bytes));
    }
}
