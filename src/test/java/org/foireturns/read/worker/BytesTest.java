package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void whatIsWrittenInPiecesIsReadInOthers() throws Exception {
        byte[] all = new byte[300_000];
        new Random(2).nextBytes(all);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        BytesOut out = new BytesOut(written);
        out.write(all, 0, 65_535);
        out.write(all[65_535]);
        out.write(all[65_536]);
        out.write(all, 65_537, 100_000);
        out.write(all, 165_537, all.length - 165_537);
        out.flush();
        assertThat(written.toByteArray()).isEqualTo(all);

        BytesIn in = new BytesIn(new ByteArrayInputStream(all));
        byte[] first = in.readNBytes(70_000);
        int one = in.read();
        byte[] rest = in.readAllBytes();
        assertThat(first).isEqualTo(java.util.Arrays.copyOf(all, 70_000));
        assertThat((byte) one).isEqualTo(all[70_000]);
        assertThat(rest).isEqualTo(java.util.Arrays.copyOfRange(all, 70_001, all.length));
        assertThat(in.read()).isEqualTo(-1);
    }
}
