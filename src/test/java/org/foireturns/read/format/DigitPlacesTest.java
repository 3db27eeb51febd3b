package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.format.FormatSection.Kind;
import org.foireturns.read.format.FormatSection.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitPlacesTest {
    /** Places as a format writes them, G for the number as it is; any other letter or sign stands for itself. */
    private static List<Piece> pieces(String drawn) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < drawn.length(); i++) {
            String sign = drawn.substring(i, i + 1);
            Kind kind = switch (sign) {
                case "0", "#", "?" -> Kind.DIGIT;
                case "." -> Kind.POINT;
                case "%" -> Kind.PERCENT;
                case "G" -> Kind.GENERAL;
                default -> Kind.LITERAL;
            };
            pieces.add(new Piece(kind, sign));
        }
        return pieces;
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            0000/00,  201718,  2017/18
            0000/00,  17,      0000/17
            0000/00,  12201718, 122017/18
            0,        0,       0
            #,        0,       ""
            a#b,      0,       ab
            ??,       7,       " 7"
            000,      7,       007
            0.00,     12.5,    12.50
            0.0#,     12.5,    12.5
            0.0#,     12.50,   12.5
            0.0#,     12.05,   12.05
            0.##,     12.00,   12.
            0.00,     12.00,   12.00
            0.??,     12.00,   "12.  "
            0.0?,     12.5,    "12.5 "
            .00,      0.25,    .25
            x.0,      3.5,     x3.5
            x,        12,      x12
            0%,       12,      12%
            "G a",    12.50,   12.5 a
            0-0.0-0,  123.45,  12-3.4-5
            """)
    void fillsThePlaces(String places, BigDecimal number, String shown) {
        assertThat(DigitPlaces.filled(pieces(places), number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0, 1", "0.0#?, 3", "0.x0, 1", ".%, 0"})
    void countsThePlacesBehindThePoint(String places, int decimals) {
        assertThat(DigitPlaces.decimals(pieces(places))).isEqualTo(decimals);
    }

    @Test
    void aNumberWithoutAFormatHasItsFifteenDigits() {
        assertThat(DigitPlaces.general(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(DigitPlaces.general(new BigDecimal("12.50"))).isEqualTo("12.5");
        assertThat(DigitPlaces.general(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(DigitPlaces.general(new BigDecimal("0.12345678901234567"))).isEqualTo("0.123456789012346");
    }
}
