package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthLettersRuleTest {
    private static final Rule RULE = new MonthLettersRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "AMJ | months 4-6",
                "AMJ 2024 | months 4-6 <2024>; period 2024-04-01/2024-06-30",
                "AMJ 24 | months 4-6 <24>; period 2024-04-01/2024-06-30",
                "JFM 2024/25 | months 1-3 <2024/25>; period 2025-01-01/2025-03-31",
                "OND 2024/25 | months 10-12 <2024/25>; period 2024-10-01/2024-12-31",
                "Q1 AMJ | months 4-6",
                "Q2 (JAS) | months 7-9",
                "Q1 (A-J 24) | months 4-6 <24)>; period 2024-04-01/2024-06-30",
                "Q4 [J-M] | months 1-3",
                "Q1 JAS | -",
                "Q5 AMJ | -",
                "A-J | -",
                "A to J | -",
                "A-M-J | months 4-6",
                "AMJ 7 | months 4-6 <7>",
                "ABC 2024 | -",
                "JFM 2024 | months 1-3 <2024>; period 2024-01-01/2024-03-31",
            })
    void aQuarterIsNamedByTheLettersOfItsMonths(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
