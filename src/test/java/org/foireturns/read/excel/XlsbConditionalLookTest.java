package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.foireturns.read.format.NumberFormat;
import org.junit.jupiter.api.Test;

class XlsbConditionalLookTest {
    private static final int RGB = 2 << 1 | 1;

    private final ByteBuffer content = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    private int properties;

    XlsbConditionalLookTest() {
        content.putInt(0).putShort((short) 0);
    }

    private XlsbConditionalLookTest property(int kind, byte... value) {
        content.putShort((short) kind).putShort((short) (4 + value.length)).put(value);
        properties++;
        return this;
    }

    private XlsbConditionalLookTest colour(int kind, int grey) {
        return property(
                kind, (byte) RGB, (byte) 0, (byte) 0, (byte) 0, (byte) grey, (byte) grey, (byte) grey, (byte) 0xFF);
    }

    private ConditionalLook look(Map<Integer, String> formats) {
        content.putShort(4, (short) properties);
        return XlsbConditionalLook.read(content.flip(), formats);
    }

    @Test
    void whiteLettersOnWhiteHide() {
        assertThat(colour(5, 255).look(Map.of()).hides()).isTrue();
    }

    @Test
    void whiteLettersOnBlackDoNot() {
        assertThat(colour(5, 255).colour(2, 0).look(Map.of()).hides()).isFalse();
    }

    @Test
    void onAPatternOrAGradientEverythingIsSeen() {
        assertThat(colour(5, 255).property(0, (byte) 2).look(Map.of()).hides()).isFalse();
    }

    @Test
    void aFullPatternIsNone() {
        assertThat(colour(5, 255).property(0, (byte) 1).look(Map.of()).hides()).isTrue();
    }

    @Test
    void aGradientShows() {
        assertThat(colour(5, 255).property(3).look(Map.of()).hides()).isFalse();
    }

    @Test
    void aLineThroughItsLettersIsOneOrNone() {
        assertThat(property(29, (byte) 1).look(Map.of()).struck()).isTrue();
        assertThat(new XlsbConditionalLookTest()
                        .property(29, (byte) 0)
                        .look(Map.of())
                        .struck())
                .isFalse();
    }

    @Test
    void aFormatStandsHereOrInTheWorkbook() {
        ConditionalLook typed = property(
                        38, (byte) 3, (byte) 0, (byte) '"', (byte) 0, (byte) '*', (byte) 0, (byte) '"', (byte) 0)
                .property(41, (byte) 200, (byte) 0)
                .look(Map.of(200, "0"));
        assertThat(shown(typed)).contains("*");
        ConditionalLook listed =
                new XlsbConditionalLookTest().property(41, (byte) 200, (byte) 0).look(Map.of(200, "\"x\""));
        assertThat(shown(listed)).contains("x");
        assertThat(new XlsbConditionalLookTest().property(99, (byte) 1).look(Map.of()))
                .isEqualTo(ConditionalLook.NOTHING);
    }

    private static String shown(ConditionalLook look) {
        NumberFormat format = java.util.Objects.requireNonNull(look.format());
        return format.show(java.math.BigDecimal.valueOf(3)).toString();
    }

    @Test
    void whatIsCutOffMayHide() {
        content.putShort(4, (short) 3);
        assertThat(XlsbConditionalLook.read(content.flip(), Map.of())).isEqualTo(ConditionalLook.HIDING);
    }
}
