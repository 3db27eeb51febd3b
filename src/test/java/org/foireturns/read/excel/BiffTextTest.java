package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.excel.BiffText.Rich;
import org.foireturns.read.excel.BiffText.Run;
import org.junit.jupiter.api.Test;

class BiffTextTest {
    private static final int TEXT = 0x204;
    private static final int GOES_ON = 0x3C;

    private final ByteBuffer stream = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

    private BiffTextTest record(int type, int... octets) {
        stream.putShort((short) type).putShort((short) octets.length);
        for (int octet : octets) {
            stream.put((byte) octet);
        }
        return this;
    }

    private BiffText text(int offset) {
        return new BiffText(Objects.requireNonNull(BiffRecord.first(stream.flip())), offset, 5);
    }

    @Test
    void lettersTakeOneByteOrTwo() throws Exception {
        assertThat(record(TEXT, 0, 'K', 'e').text(0).rich(2).text()).isEqualTo("Ke");
        stream.clear();
        assertThat(record(TEXT, 1, 'K', 0, 0x77, 1).text(0).rich(2).text()).isEqualTo("K\u0177");
    }

    @Test
    void whereTheyGoOnItIsSaidAnewHowTheyAreStored() throws Exception {
        record(TEXT, 0, 'K', 'e').record(GOES_ON, 1, 'n', 0, 't', 0).record(GOES_ON, 0, '!');
        assertThat(text(0).rich(5).text()).isEqualTo("Kent!");
    }

    @Test
    void itsRunsAndItsSignsOfAsiaStandBehindIt() throws Exception {
        record(TEXT, 8 | 4, 1, 0, 2, 0, 0, 0, 'K', 1, 0, 7, 0, 9, 9, 0x34, 0x12);
        BiffText text = text(0);
        assertThat(text.rich(1)).isEqualTo(new Rich("K", java.util.List.of(new Run(1, 7))));
        assertThat(text.word()).as("what follows").isEqualTo(0x1234);
    }

    @Test
    void aNumberMayGoOnToo() throws Exception {
        assertThat(record(TEXT, 9, 1, 2).record(GOES_ON, 3, 4).text(1).number()).isEqualTo(0x04030201);
    }

    @Test
    void recordsThatEndWithinATextAreCutOff() {
        assertThatThrownBy(() -> record(TEXT, 0, 'K').text(0).rich(2)).isInstanceOf(EOFException.class);
        stream.clear();
        assertThatThrownBy(
                        () -> record(TEXT, 0, 'K').record(TEXT, 0, 'e').text(0).rich(2))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        assertThatThrownBy(() -> record(TEXT, 0, 'K').text(0).rich(6)).isInstanceOf(UnreadableFile.class);
    }
}
