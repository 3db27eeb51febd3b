package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingRuleTest {
    private static final Rule RULE = new StandingRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Corrected 19 June | revised",
                "as issued on 2 May | provisional",
                "Revised (19 June) | revised",
                "Corrected (19 June | revised",
                "Corrected 32 June | -",
                "Corrected 0 June | -",
                "Corrected 19 June 2024 | -",
                "Corrected 19 June to 30 June | -",
                "Corrected 19 June - 30 June | -",
                "Corrected 19 | -",
                "Corrected | -",
                "19 June | -",
                "Corrected on 1 May | revised",
                "Corrected 31 June | revised",
                "amended 11/06 | revised",
                "(amended 11/06) | -",
                "Amended (11/6/25) | revised",
                "amended 11.06.2025 | revised",
                "amended 12/15 | -",
                "amended 12-15 | -",
                "amended 11/06/12/13 | -",
                "Corrected 19 June 24 | -",
            })
    void aDayBehindHowFiguresStandIsNoPeriod(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
