package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class ZipLayoutTest {
    private static final int END_SIZE = 22;

    @TempDir
    Path folder;

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private String seen(byte[] content) throws IOException {
        Sightings seen = new Sightings();
        ZipLayout.look(Files.write(folder.resolve("a.zip"), content), seen);
        return String.join(
                " ",
                seen.seen().sightings().stream()
                        .map(each -> each.trace() + "=" + each.count())
                        .toList());
    }

    private static byte[] with(byte[] before, byte[] zip, byte[] behind) {
        byte[] all = Arrays.copyOf(before, before.length + zip.length + behind.length);
        System.arraycopy(zip, 0, all, before.length, zip.length);
        System.arraycopy(behind, 0, all, before.length + zip.length, behind.length);
        return all;
    }

    @Test
    void aContainerOfItsPartsIsPlain() throws IOException {
        assertThat(seen(zip("a.xml", "b/c.xml"))).isEmpty();
    }

    @Test
    void bytesBeforeOrBehindAreOutside() throws IOException {
        byte[] zip = zip("a.xml");
        assertThat(seen(with(new byte[9], zip, new byte[0]))).isEqualTo("OUTSIDE_BYTES=9");
        assertThat(seen(with(new byte[0], zip, new byte[7]))).isEqualTo("OUTSIDE_BYTES=7");
    }

    @Test
    void bytesBetweenThePartsAndTheDirectoryAreOutside() throws IOException {
        byte[] zip = zip("a.xml");
        ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = zip.length - END_SIZE + 16;
        int start = end.getInt(at);
        byte[] parts = Arrays.copyOf(zip, start);
        byte[] rest = Arrays.copyOfRange(zip, start, zip.length);
        for (int gap : new int[] {24, 500}) {
            byte[] wide = with(parts, new byte[gap], rest);
            ByteBuffer.wrap(wide).order(ByteOrder.LITTLE_ENDIAN).putInt(wide.length - END_SIZE + 16, start + gap);
            // A descriptor behind the part may take up to 24 bytes, of which this one takes 16.
            assertThat(seen(wide)).isEqualTo("OUTSIDE_BYTES=" + (gap + 16));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../evil.xml, 1",
        "a/../../evil.xml, 1",
        "..\\evil.xml, 1",
        "\\server\\evil.xml, 1",
        "/etc/passwd, 1",
        "C:evil.xml, 1",
        "a..b/c.xml, 0",
        "a/..xml, 0",
        "xl/sheet:1.xml, 0"
    })
    void aNameThatLeadsOutIsTold(String name, int count) throws IOException {
        assertThat(seen(zip("a.xml", name))).isEqualTo(count == 0 ? "" : "ESCAPING_NAME=" + count);
    }

    @Test
    void aPartThatIsLockedIsTold() throws IOException {
        byte[] zip = zip("a.xml", "b.xml");
        int start = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - END_SIZE + 16);
        zip[start + 8] |= 1;
        assertThat(seen(zip)).isEqualTo("LOCKED_PART=1");
    }

    @Test
    void whatCannotBeTakenApartIsLeftToTheReader() throws IOException {
        assertThat(seen(new byte[0])).isEmpty();
        assertThat(seen("no zip at all, but long enough for an end".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        byte[] broken = zip("../a.xml");
        int start = ByteBuffer.wrap(broken).order(ByteOrder.LITTLE_ENDIAN).getInt(broken.length - END_SIZE + 16);
        broken[start] = 0;
        assertThat(seen(broken)).as("no directory").isEmpty();
    }
}
