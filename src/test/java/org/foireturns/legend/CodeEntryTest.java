package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeEntryTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "SNP", "Period A", "n/k", "PER=2425", "Previous year", "V_SX"})
    void aCodeIsShort(String text) {
        assertThat(CodeEntry.isCode(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[c]", "<5", "*", "", "the year before that one"})
    void aSignOrALongTextIsNoCode(String text) {
        assertThat(CodeEntry.isCode(text)).isFalse();
    }

    @Test
    void aDayIsComparedAsCellsOfDatesHoldIt() {
        assertThat(CodeEntry.key("1/1/1900")).isEqualTo("1900-01-01");
        assertThat(CodeEntry.isNumber(CodeEntry.key("01/01/1900"))).isTrue();
        assertThat(CodeEntry.key(" SNP ")).isEqualTo("snp");
        assertThat(CodeEntry.isNumber("P1")).isFalse();
    }
}
