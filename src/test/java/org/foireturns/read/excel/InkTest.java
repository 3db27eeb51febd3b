package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.foireturns.model.Fills;
import org.foireturns.read.Pieces;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of letters and of what is behind them, as workbooks of two kinds give them. */
class InkTest {
    private static Ink xml(String attributes) throws Exception {
        try (XmlPart xml = Pieces.xml("<color " + attributes + "/>")) {
            return Ink.of(xml);
        }
    }

    private static String hex(Ink ink) {
        return ink.rgb() == Fills.NONE ? "unknown" : "%06X".formatted(ink.rgb());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rgb='FF112233'            | 112233
            rgb='112233'              | 112233
            rgb='red'                 | 000000
            rgb='FF112233' tint='0'   | 112233
            rgb='FF112233' tint='0.5' | unknown
            theme='0'                 | FFFFFF
            theme='1'                 | 000000
            theme='4'                 | unknown
            theme='0' tint='-0.25'    | unknown
            indexed='8'               | 000000
            indexed='9'               | FFFFFF
            indexed='64'              | 000000
            indexed='65'              | FFFFFF
            indexed='12'              | unknown
            auto='1'                  | 000000
            """)
    void aColourOfMarkup(String attributes, String colour) throws Exception {
        assertThat(hex(xml(attributes))).isEqualTo(colour);
    }

    /** @param kind in the upper seven bits of the first octet */
    private static Ink record(int kind, int number, int tint) {
        ByteBuffer content = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        content.put((byte) (kind << 1 | 1)).put((byte) number).putShort((short) tint);
        content.put((byte) 0x11).put((byte) 0xFF).put((byte) 0x33).put((byte) 0xFF);
        return Ink.of(content.flip());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 000000",
        "1, 9, 0, FFFFFF",
        "1, 12, 0, unknown",
        "2, 0, 0, 11FF33",
        "2, 0, 5, unknown",
        "3, 0, 0, FFFFFF",
        "3, 1, 0, 000000",
        "3, 200, 0, unknown"
    })
    void aColourOfARecord(int kind, int number, int tint, String colour) {
        assertThat(hex(record(kind, number, tint))).isEqualTo(colour);
    }

    @Test
    void lettersVanishOnWhatIsTheSameToTheEye() {
        assertThat(Ink.WHITE.vanishesOn(Ink.WHITE)).isTrue();
        assertThat(Ink.BLACK.vanishesOn(Ink.WHITE)).isFalse();
        assertThat(Ink.of(247, 247, 247).vanishesOn(Ink.WHITE)).isTrue();
        assertThat(Ink.of(247, 247, 246).vanishesOn(Ink.WHITE)).isFalse();
        assertThat(Ink.of(255, 255, 230).vanishesOn(Ink.WHITE)).isFalse();
    }

    @Test
    void noLettersAreSeenNowhereAndOnSeveralColoursEverythingIs() {
        assertThat(Ink.NONE.vanishesOn(Ink.BLACK)).isTrue();
        assertThat(Ink.NONE.vanishesOn(Ink.MIXED)).isTrue();
        assertThat(Ink.MIXED.vanishesOn(Ink.MIXED)).isFalse();
        assertThat(Ink.BLACK.vanishesOn(Ink.MIXED)).isFalse();
    }

    @Test
    void ofColoursThatWeDoNotKnowTheSameVanish() {
        Ink accent = new Ink("theme 4", List.of());
        assertThat(accent.vanishesOn(new Ink("theme 4", List.of()))).isTrue();
        assertThat(accent.vanishesOn(new Ink("theme 5", List.of()))).isFalse();
        assertThat(accent.vanishesOn(Ink.WHITE)).isFalse();
        assertThat(Ink.WHITE.vanishesOn(accent)).isFalse();
    }
}
