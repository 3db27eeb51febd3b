package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawRuleTest {
    private static final Rule RULE = new LawRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "section 40(2) | reference",
                "s. 40(2) | reference",
                "section 31(1)(a) | reference",
                "section 15A | reference",
                "section 40(2 | reference <(2>",
                "section 40 (b) | reference",
                "section 40(abc) | reference <(abc)>",
                "section Kent | -",
                "section 0 | -",
                "section | -",
                "s40(2)(ab) | reference",
                "s 1 | reference",
                "s. 999 | reference",
                "s. 1000 | -",
            })
    void readsTheSectionOfALaw(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
