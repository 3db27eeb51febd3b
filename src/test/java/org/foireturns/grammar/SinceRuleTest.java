package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceRuleTest {
    private static final Rule RULE = new SinceRule(new DateRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "since 1 April 2024 | since 2024-04-01",
                "from 2017 | since 2017-01-01",
                "since 2019/20 | since 2019-04-01",
                "from April 2017 | since 2017-04-01",
                "since Kent | -",
                "since 4 June | -",
                "2019 | -",
            })
    void readsABeginningWithoutAnEnd(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2019/20 to date | since 2019-04-01",
                "2019 to date | since 2019-01-01",
                "April 2017 to date | since 2017-04-01",
                "since 2019 to date | since 2019-01-01",
                "2019 date | -",
                "2019 to 2020 | -",
            })
    void readsUpToThePresent(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
