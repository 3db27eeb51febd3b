package org.foireturns.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "007, 7",
        "+7, 7",
        "-7, -7",
        "' 7 ', 7",
        "7.0, 7",
        "'7,0', 7",
        "7e2, 700",
        "123456789, 123456789",
        "2147483648, 2147483647",
        "-99999999999999999999, -2147483647",
    })
    void readsWholeNumbersHoweverTheyAreWritten(String text, int number) {
        assertThat(Numeral.whole(text, -1)).isEqualTo(number);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "x", "1.5", "1,5", "1,234,567", "--1", "0x10", "1e9999", "\u0661"})
    void takesAnotherWhereThereIsNone(@Nullable String text) {
        assertThat(Numeral.whole(text, 42)).isEqualTo(42);
    }

    @Test
    void readsSizesWithTheCommaOfTheirCountry() {
        assertThat(Numeral.decimal("15,75")).isEqualByComparingTo("15.75");
        assertThat(Numeral.decimal("-4.9989318521683403E-2")).isEqualByComparingTo("-0.049989318521683403");
        assertThat(Numeral.decimal(".5")).isEqualByComparingTo(BigDecimal.valueOf(0.5));
        assertThat(Numeral.decimal("auto")).isNull();
        assertThat(Numeral.zero("0,00")).isTrue();
        assertThat(Numeral.zero("0.01")).isFalse();
        assertThat(Numeral.zero("")).isFalse();
    }

    @Test
    void hearsEachWayToSayYes() {
        assertThat(new String[] {"1", "true", "TRUE", " on ", "t", "yes"}).allMatch(Numeral::yes);
        assertThat(new String[] {"", "0", "false", "off", "2", "maybe"}).noneMatch(Numeral::yes);
        assertThat(Numeral.yes(null)).isFalse();
    }
}
