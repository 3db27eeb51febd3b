package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.foireturns.model.Address;
import org.junit.jupiter.api.Test;

class XlsbFormulaTest {
    private static final Address C5 = Address.parse("C5");
    private static final int RELATIVE = 0xC000;

    private final ByteBuffer tokens = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);

    private String words() {
        return XlsbFormula.words(tokens.flip(), C5);
    }

    private void cell(int token, int row, int column) {
        tokens.put((byte) token).putInt(row).putShort((short) column);
    }

    private void whole(int number) {
        tokens.put((byte) 0x1E).putShort((short) number);
    }

    @Test
    void aCellIsComparedWithANumber() {
        cell(0x44, 4, 2 | RELATIVE);
        whole(5);
        tokens.put((byte) 0x09);
        assertThat(words()).isEqualTo("C5<5");
    }

    @Test
    void aCellAtADistanceIsCountedFromTheBase() {
        cell(0x4C, 1, 3 | RELATIVE);
        whole(5);
        tokens.put((byte) 0x0D);
        assertThat(words()).isEqualTo("F6>5");
    }

    @Test
    void aDistanceMayLeadBack() {
        cell(0x4C, -1, 0x3FFF | RELATIVE);
        whole(5);
        tokens.put((byte) 0x0B);
        assertThat(words()).isEqualTo("B4=5");
    }

    @Test
    void aCellThatStandsFastHasItsSigns() {
        cell(0x24, 4, 2);
        whole(5);
        tokens.put((byte) 0x09);
        assertThat(words()).isEqualTo("$C$5<5");
    }

    @Test
    void truthsAndNumbersWithADecimalAreCarriedOver() {
        tokens.put((byte) 0x1D).put((byte) 1);
        tokens.put((byte) 0x1F).putDouble(2.5);
        tokens.put((byte) 0x0B);
        assertThat(words()).isEqualTo("TRUE=2.5");
    }

    @Test
    void aCellThatEarlierVersionsDoNotHaveIsUntold() {
        cell(0x44, 70_000, 2 | RELATIVE);
        assertThat(words()).isEmpty();
        tokens.clear();
        cell(0x44, 4, 0x100 | RELATIVE);
        assertThat(words()).isEmpty();
        tokens.clear();
        cell(0x4C, 0, 0x3FFF - 0x80 | RELATIVE);
        assertThat(words()).as("so far before").isEmpty();
    }

    @Test
    void whatIsCutOffOrUnknownIsUntold() {
        tokens.put((byte) 0x44).putInt(4);
        assertThat(words()).isEmpty();
        tokens.clear();
        tokens.put((byte) 0x1E).put((byte) 5);
        assertThat(words()).isEmpty();
        tokens.clear();
        tokens.put((byte) 0x25).putDouble(1).putInt(1);
        assertThat(words()).isEmpty();
    }
}
