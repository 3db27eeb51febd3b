package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearOfAllTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All figures below are for the calendar year 2024.",
                "All the figures are for the calendar year 2024.",
                "All of these are for the calendar year 2024"
            })
    void isSaidOfAllFigures(String sentence) {
        assertThat(YearOfAll.in(GRAMMAR.read(sentence)))
                .map(Phrase::fact)
                .map(Grammars::said)
                .contains("period 2024-01-01/2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All figures are for 2023/24 and 2024/25.",
                "All 149 offences are of 2024/25.",
                "All figures for girls are for 2024/25.",
                "All suspects in 2024/25.",
                "The figures are for 2024/25."
            })
    void otherSentencesDoNot(String sentence) {
        assertThat(YearOfAll.in(GRAMMAR.read(sentence))).isEmpty();
    }
}
