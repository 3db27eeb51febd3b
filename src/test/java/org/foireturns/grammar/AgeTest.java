package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource({
        "12 years old, age 12",
        "aged twelve, age 12",
        "12.0 - 15.9, age 12-15",
        "birth to 11, age 0-11",
        "12 (yrs), age 12"
    })
    void readsNumbersThatMayBeAges(String text, String said) {
        assertThat(Grammars.said(GRAMMAR.read(text))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"aged 12.5", "aged 121", "under 12%", "more than one", "Crimes under 15A"})
    void othersAreNone(String text) {
        assertThat(Grammars.said(GRAMMAR.read(text))).doesNotContain("age ");
    }
}
