package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBoundsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource({
        "under 12, age 0-11",
        "<12, age 0-11",
        "12 not yet, age 0-11",
        "up to 11, age 0-11",
        "to 11, age 0-11",
        "11-, age 0-11",
        "11 and under, age 0-11",
        "11 (and under), age 0-11",
        "before the 12th birthday, age 0-11",
        "over 15, age 16+",
        "at least 16, age 16+",
        "16+, age 16+",
        "from the 16th birthday onwards, age 16+"
    })
    void readsBandsWithOneBound(String text, String said) {
        assertThat(Grammars.said(GRAMMAR.read(text))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"under 0", "11 - 12 -"})
    void aBoundThatBoundsNothingIsNone(String text) {
        assertThat(Grammars.said(GRAMMAR.read(text))).doesNotContain("age 0-");
    }
}
