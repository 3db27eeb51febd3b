package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.screen.Sightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CompoundLayoutTest {
    @TempDir
    Path folder;

    private static byte[] container() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private int outside(byte[] content) throws IOException {
        Sightings seen = new Sightings();
        CompoundLayout.look(Files.write(folder.resolve("a.xls"), content), seen);
        return seen.seen().sightings().stream().mapToInt(each -> each.count()).sum();
    }

    @Test
    void nothingLiesBehindTheLastSector() throws IOException {
        assertThat(outside(container())).isZero();
    }

    @Test
    void bytesBehindItAreCountedButNoNoughts() throws IOException {
        byte[] plain = container();
        byte[] more = Arrays.copyOf(plain, plain.length + 600);
        assertThat(outside(more)).isZero();
        more[plain.length] = 1;
        more[plain.length + 599] = 2;
        assertThat(outside(more)).isEqualTo(2);
    }

    @Test
    void aContainerThatMakesNoSenseIsLeftToTheReader() throws IOException {
        byte[] more = Arrays.copyOf(container(), container().length + 600);
        more[more.length - 1] = 1;
        assertThat(outside(more)).isOne();
        ByteBuffer head = ByteBuffer.wrap(more).order(ByteOrder.LITTLE_ENDIAN);
        for (int tables : new int[] {0, -1, 110}) {
            head.putInt(44, tables);
            assertThat(outside(more)).as("%d tables", tables).isZero();
        }
        head.putInt(44, 1);
        for (int shift : new int[] {8, 13}) {
            head.putShort(30, (short) shift);
            assertThat(outside(more)).as("sectors of 2^%d", shift).isZero();
        }
        assertThat(outside(Arrays.copyOf(more, 511))).isZero();
    }
}
