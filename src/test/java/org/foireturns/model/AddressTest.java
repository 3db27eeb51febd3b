package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "B7, 6, 1",
        "Z1, 0, 25",
        "AA1, 0, 26",
        "AZ10, 9, 51",
        "BA1, 0, 52",
        "XFD1048576, 1048575, 16383"
    })
    void isShownAsExcelShowsIt(String text, int row, int column) {
        assertThat(Address.parse(text)).isEqualTo(new Address(row, column));
        assertThat(new Address(row, column)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$B$7", "B$7", "$B7"})
    void aDollarSignChangesNothing(String text) {
        assertThat(Address.parse(text)).hasToString("B7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "7", "b7", "B7:C9", "B0", "B7x", "ABCDE1", "B1234567890", "$"})
    void otherTextsAreNone(String text) {
        assertThatThrownBy(() -> Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comeInReadingOrder() {
        assertThat(Address.parse("Z1")).isLessThan(Address.parse("A2"));
        assertThat(Address.parse("A2")).isLessThan(Address.parse("B2"));
    }
}
