package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointingRuleTest {
    private static final Rule RULE = new PointingRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "See 2.1 to 2.9 | numbering 2",
                "see 2a, 2b and 3 | numbering 2",
                "see 2-4 | numbering 2",
                "see 2 | numbering 2",
                "see iv | filler",
                "see xx | -",
                "See Kent | -",
                "see 2. 1 | numbering 2 <. 1>",
                "see 2, Kent | numbering 2 <, Kent>",
                "2.1 | -",
                "see 2.1a | numbering 2",
                "see 2 - 4 | numbering 2",
                "see 2 and | numbering 2 <and>",
            })
    void readsWhereItPointsTo(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
