package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisRuleTest {
    private static final Rule RULE = new AxisRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "online platform / method | axis platform",
                "app or website | -",
                "app or age | -",
                "app or website or platform | axis platform",
                "app | -",
            })
    void readsANameInMoreThanOneWord(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "phone call app | axis platform",
                "phone call age | -",
                "phone call | -",
                "email platform | -",
                "email or age | -",
            })
    void aWayBeforeTheNameOfItsAxisIsNoneItself(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
