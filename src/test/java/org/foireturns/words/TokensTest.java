package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Female 12-15, <18 | Female 12-15, <18",
                "Girl(s) | Girls",
                "Total ........ | Total",
                "Total... | Total",
                "age_band | age band",
                "_T | _T",
                "child`s | child's",
                "“Female” | \"Female\"",
                "12–15 | 12-15",
                "Gŵyr | Gwyr",
                "≤ 5³ | <= 5"
            })
    void oneKindOfDashQuoteAndSpace(String typed, String plain) {
        assertThat(Tokens.plain(typed).strip()).isEqualTo(plain);
    }
}
