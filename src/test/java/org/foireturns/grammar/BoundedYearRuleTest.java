package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedYearRuleTest {
    private static final Rule RULE = new BoundedYearRule(new DateRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024/25 to 30 June | period 2024-04-01/2024-06-30",
                "2024/25 (to 31 December) | period 2024-04-01/2024-12-31",
                "2024 to 30 June | period 2024-01-01/2024-06-30",
                "2024/25 (up to December) | period 2024-04-01/2024-12-31",
                "2024/25 (to Kent) | -",
                "2024/25 (to 31 December | -",
                "2024/25, to 31 December | period 2024-04-01/2024-12-31",
            })
    void readsThePartUpToADay(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024 (from 1 April) | period 2024-04-01/2024-12-31",
                "2024/25 from 1 January | period 2025-01-01/2025-03-31",
                "2024 (from 1 April 2024) | -",
                "2024/25 (from 1 January onwards) | -",
            })
    void readsThePartFromADay(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024 (Apr-Dec) | period 2024-04-01/2024-12-31",
                "2024/25 (Apr-Dec) | period 2024-04-01/2024-12-31",
                "2024/25 (1 April to 31 December) | period 2024-04-01/2024-12-31",
                "2024/25 Apr-Dec | -",
                "2024/25 (Dec-Apr) | -",
                "2024/25 (Apr - 31 December) | -",
                "2024/25 (Apr 24 - Mar 25) | -",
                "2024 (Apr 24 - Mar 25) | -",
                "calendar year 2024 (Apr-Dec) | period 2024-04-01/2024-12-31",
            })
    void readsThePartBetweenTwo(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
