package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaValuesTest {
    /** A number, a text in single quotes, a truth, or nothing. */
    private static Object value(String written) {
        return switch (written) {
            case "blank" -> CellFormula.BLANK;
            case "true", "false" -> Boolean.valueOf(written);
            default -> written.startsWith("'") ? written.substring(1) : new BigDecimal(written);
        };
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            4,      5,      before
            5,      5.0,    same
            6,      5,      behind
            'a,     'B,     before
            'b,     'B,     same
            false,  true,   before
            999,    'a,     before
            'zebra, false,  before
            blank,  blank,  same
            blank,  0,      same
            blank,  -1,     behind
            blank,  ',      same
            blank,  'a,     before
            'a,     blank,  behind
            blank,  false,  same
            true,   blank,  behind
            """)
    void eachSignHoldsAsTheOrderSays(String left, String right, String order) {
        assertThat(signs(value(left), value(right)))
                .isEqualTo(
                        switch (order) {
                            case "before" -> "< <= <>";
                            case "same" -> "<= = >=";
                            default -> "> >= <>";
                        });
    }

    private static String signs(Object left, Object right) {
        StringBuilder hold = new StringBuilder();
        for (String sign : new String[] {"<", "<=", "=", ">", ">=", "<>"}) {
            if (FormulaValues.compared(left, sign, right).equals(true)) {
                hold.append(' ').append(sign);
            }
        }
        return hold.substring(1);
    }

    @Test
    void aNumberIsOneAndNothingIsNoughtAndATextIsNone() {
        assertThat(FormulaValues.number(value("2.5"))).isEqualTo("2.5");
        assertThat(FormulaValues.number(CellFormula.BLANK)).isZero();
        assertThatThrownBy(() -> FormulaValues.number("5")).isInstanceOf(CellFormula.Untold.class);
    }

    @Test
    void anyNumberButNoughtIsTrue() {
        assertThat(FormulaValues.truth(true)).isTrue();
        assertThat(FormulaValues.truth(value("-2"))).isTrue();
        assertThat(FormulaValues.truth(value("0.0"))).isFalse();
        assertThat(FormulaValues.truth(CellFormula.BLANK)).isFalse();
        assertThatThrownBy(() -> FormulaValues.truth("true")).isInstanceOf(CellFormula.Untold.class);
    }
}
