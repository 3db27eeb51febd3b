package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaFunctionsTest {
    private static final Object FIVE = BigDecimal.valueOf(5);
    private static final Object NOTHING = CellFormula.BLANK;

    private static Object result(String name, Object... given) {
        return FormulaFunctions.result(name, List.of(given));
    }

    @Test
    void joinsTruths() {
        assertThat(result("AND", true, FIVE)).isEqualTo(true);
        assertThat(result("AND", true, NOTHING)).isEqualTo(false);
        assertThat(result("OR", false, FIVE)).isEqualTo(true);
        assertThat(result("OR", false, NOTHING)).isEqualTo(false);
        assertThat(result("NOT", FIVE)).isEqualTo(false);
        assertThat(result("NOT", false)).isEqualTo(true);
    }

    @Test
    void saysWhatAValueIs() {
        assertThat(result("ISBLANK", NOTHING)).isEqualTo(true);
        assertThat(result("ISBLANK", "")).isEqualTo(false);
        assertThat(result("ISNUMBER", FIVE)).isEqualTo(true);
        assertThat(result("ISNUMBER", "5")).isEqualTo(false);
        assertThat(result("ISNUMBER", NOTHING)).isEqualTo(false);
        assertThat(result("ISTEXT", "5")).isEqualTo(true);
        assertThat(result("ISTEXT", FIVE)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISERROR", "ISERR", "ISNA"})
    void whatHasAValueIsNoError(String name) {
        for (Object value : new Object[] {FIVE, "text", true, NOTHING}) {
            assertThat(result(name, value)).as("%s of %s", name, value).isEqualTo(false);
        }
        assertThat(result(name, new Object())).isEqualTo(true);
    }

    @Test
    void countsTheLettersThatAreShown() {
        assertThat(result("LEN", "five")).isEqualTo(BigDecimal.valueOf(4));
        assertThat(result("LEN", NOTHING)).isEqualTo(BigDecimal.ZERO);
        assertThat(result("LEN", new BigDecimal("12.50"))).isEqualTo(BigDecimal.valueOf(4));
        assertThat(result("ABS", new BigDecimal("-7"))).isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void choosesOneOfTwo() {
        assertThat(result("IF", true, FIVE, "other")).isEqualTo(FIVE);
        assertThat(result("IF", false, FIVE, "other")).isEqualTo("other");
        assertThat(result("IF", false, FIVE)).isEqualTo(false);
    }

    @Test
    void whatItDoesNotKnowIsUntold() {
        assertUntold("SUM", FIVE);
        assertUntold("NOT", true, true);
        assertUntold("ISBLANK");
        assertUntold("LEN", true);
        assertUntold("ABS", "five");
        assertUntold("IF", true);
        assertUntold("AND", "yes");
    }

    private static void assertUntold(String name, Object... given) {
        assertThatThrownBy(() -> result(name, given)).as(name).isInstanceOf(CellFormula.Untold.class);
    }
}
