package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

class XlsbRecordsTest {
    private static XlsbRecords records(int... octets) {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return new XlsbRecords(new ByteArrayInputStream(bytes), 3);
    }

    @Test
    void aTypeAndALengthTakeOneByteOrMore() throws Exception {
        XlsbRecords records = records(0x07, 0x01, 0xAA, 0x99, 0x01, 0x00, 0x7F, 0x82, 0x00, 1, 2);
        assertThat(records.next()).isTrue();
        assertThat(records.type()).isEqualTo(7);
        assertThat(records.size()).isEqualTo(1);
        assertThat(records.octet(0)).isEqualTo(0xAA);
        assertThat(records.octet(1)).isZero();
        assertThat(records.next()).isTrue();
        assertThat(records.type()).isEqualTo(0x19 | 1 << 7);
        assertThat(records.size()).isZero();
        assertThat(records.next()).isTrue();
        assertThat(records.type()).isEqualTo(0x7F);
        assertThat(records.size()).isEqualTo(2);
        assertThat(records.next()).isFalse();
    }

    @Test
    void numbersBeyondTheRecordAreNought() throws Exception {
        XlsbRecords records = records(1, 4, 1, 2, 0, 0);
        records.next();
        assertThat(records.number(0)).isEqualTo(0x201);
        assertThat(records.number(1)).isZero();
    }

    @Test
    void aFileThatEndsWithinARecordIsCutOff() {
        assertThatThrownBy(() -> records(1, 4, 1).next()).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> records(1).next()).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> records(0x81).next()).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> records(1, 0xFF, 0xFF, 0xFF, 0x7F).next())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer");
    }

    @Test
    void aTextSaysHowLongItIs() throws Exception {
        assertThat(text(2, 0, 0, 0, 'K', 0, 'e', 0)).isEqualTo("Ke");
        assertThat(text(0xFF, 0xFF, 0xFF, 0xFF)).isEmpty();
        assertThat(refusal(3, 0, 0, 0, 'K', 0, 'e', 0)).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(0, 0, 0, 0x80)).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(4, 0, 0, 0, 'K', 0, 'e', 0, 'n', 0, 't', 0)).isEqualTo(Reason.TEXT_TOO_LONG);
    }

    private static String text(int... content) throws Exception {
        int[] all = new int[content.length + 2];
        all[0] = 1;
        all[1] = content.length;
        System.arraycopy(content, 0, all, 2, content.length);
        XlsbRecords records = records(all);
        records.next();
        return records.text();
    }

    private static Reason refusal(int... content) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> text(content));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }
}
