package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({"1, 2, 2, 4, 0", "1, 3, 1, 2, -1", "2, 3, 1, 2, 1", "-1, 2, 1, 2, -1"})
    void comparesQuotientsAndNotTheirTerms(long a, long b, long c, long d, int sign) {
        assertThat(Integer.signum(Fraction.of(a, b).compareTo(Fraction.of(c, d))))
                .isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 2, 0.13", "-1, 8, 2, -0.13", "1, 3, 1, 0.3", "5, 2, 0, 3", "7, 1, 0, 7"})
    void roundsAHalfAwayFromNought(long numerator, long denominator, int decimals, BigDecimal rounded) {
        assertThat(Fraction.of(numerator, denominator).rounded(decimals)).isEqualByComparingTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 1, 4", "3, 3, 1", "1E2, 100, 1", "-1.5, -3, 2"})
    void isADecimalExactly(BigDecimal decimal, long numerator, long denominator) {
        assertThat(Fraction.of(decimal)).isEqualByComparingTo(Fraction.of(numerator, denominator));
    }

    @Test
    void isSoFarFromAnother() {
        assertThat(Fraction.of(1, 3).distance(Fraction.of(1, 2))).isEqualByComparingTo(Fraction.of(1, 6));
        assertThat(Fraction.of(1, 2).distance(Fraction.of(1, 3))).isEqualByComparingTo(Fraction.of(1, 6));
        assertThat(Fraction.of(1, 3).times(6)).isEqualByComparingTo(Fraction.of(2));
    }

    @Test
    void nothingIsDividedByNought() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
