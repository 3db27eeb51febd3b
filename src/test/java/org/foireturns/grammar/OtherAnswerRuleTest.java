package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherAnswerRuleTest {
    private static final Rule RULE = new OtherAnswerRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Please disregard our reply of 12 May | replacing",
                "Ignore my email | replacing",
                "Do not use the earlier version | replacing",
                "Please delete the spreadsheet we sent | replacing",
                "This replaces our response of 12 May | replacing",
                "This supersedes the previous figures | replacing",
                "Please disregard the table dated 3rd June 2025 | replacing",
                "Please disregard Table 2 | -",
                "Disregard this reply | -",
                "Do not use these figures | -",
                "Please ignore the response | -",
                "Our reply of 12 May | -",
            })
    void anotherAnswerIsNotThisOne(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
