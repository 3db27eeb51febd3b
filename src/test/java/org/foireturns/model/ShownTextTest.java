package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary@example.org",
                "canary@host",
                "ring 07700 900 123",
                "123456789",
                "AB123456C",
                "12 High Street LS1 4AP",
                "Mr Canary",
                "DOB 1/2/2009"
            })
    void showsNothingThatPointsToAPerson(String text) {
        assertThat(ShownText.of(text)).isEqualTo("(not shown)");
    }

    @Test
    void showsPlainTextOnOneShortLine() {
        assertThat(ShownText.of(" see\nnote \t3 ")).isEqualTo("see note 3");
        assertThat(ShownText.of("x".repeat(60))).hasSize(60);
        assertThat(ShownText.of("x".repeat(61))).hasSize(60).endsWith("\u2026");
    }
}
