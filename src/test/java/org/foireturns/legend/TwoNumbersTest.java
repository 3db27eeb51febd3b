package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoNumbersTest {
    @Test
    void oneStandsInBracketsBehindTheOther() {
        assertThat(TwoNumbers.in("52 (11)")).contains(new TwoNumbers("52", "11"));
        assertThat(TwoNumbers.in(" 1,052[ 1,100 ] ")).contains(new TwoNumbers("1,052", "1,100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"52", "(11)", "52 (11", "52 (girls)", "52 girls (11)", "52 (11) 3", "5.2 (1)", ""})
    void anythingElseIsNot(String text) {
        assertThat(TwoNumbers.in(text)).isEmpty();
    }

    @Test
    void theSecondMayStandAlone() {
        assertThat(TwoNumbers.isSecond(" [ 1,100 ]")).isTrue();
        assertThat(TwoNumbers.isSecond("(11)")).isTrue();
        assertThat(TwoNumbers.isSecond("11")).isFalse();
        assertThat(TwoNumbers.isSecond("52 (11)")).isFalse();
        assertThat(TwoNumbers.isSecond("(girls)")).isFalse();
    }

    @Test
    void aPartIsNoGreaterThanItsWhole() {
        assertThat(new TwoNumbers("1,052", "999").isWithin()).isTrue();
        assertThat(new TwoNumbers("12", "12").isWithin()).isTrue();
        assertThat(new TwoNumbers("12", "13").isWithin()).isFalse();
        assertThat(new TwoNumbers("1,052", "999").number()).isEqualTo(BigDecimal.valueOf(1052));
    }
}
