package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearNameRuleTest {
    private static final Rule RULE =
            new YearNameRule(List.of(new PeriodRule(new DateRule()), new SpanRule(new DateRule())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | 2024 = 2024/25 | axis period + years begin --04-01",
                "0 | 2025 = 2024/25 | axis period + years end --03-31",
                "0 | 2024 is 1 April 2024 to 31 March 2025 | axis period + years begin --04-01",
                "1 | \"2024\" = 2024/25 | axis period + years begin --04-01",
                "0 | 2024) = 2024/25 | axis period + years begin --04-01",
                "0 | 2024 means 2024/25 | axis period + years begin --04-01",
                "0 | 2024 = 2024 | -",
                "0 | 2024 = 1 April 2024 to 30 June 2024 | -",
                "0 | 2026 = 2024/25 | -",
                "0 | 2024 is Kent | -",
                "0 | 24 = 2024/25 | -",
                "0 | 2024 2024/25 | -",
            })
    void tellsWhenYearsBeginOrEnd(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }
}
