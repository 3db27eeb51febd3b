package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.grammar.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTheAnswerTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    private static boolean speaks(String sentence, boolean periodKnown) {
        return new AboutTheAnswer("71/17", periodKnown).speaks(GRAMMAR.read(sentence));
    }

    private static boolean tellsAgeOrTime(String sentence) {
        Reading reading = GRAMMAR.read(sentence);
        return AboutTheAnswer.tellsAgeOrTime(SentenceParts.of(reading, GRAMMAR.tokens(sentence)), reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "147 offences were recorded.",
                "There were 12 sexual communication with a child offences.",
                "12 victims aged 12 to 15",
                "5 victims aged 18 and over",
                "5 in the period requested, 2024/25"
            })
    void speaksOfWhatWasAsked(String sentence) {
        assertThat(speaks(sentence, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were 12 suspects.",
                "There were 12 stalking offences.",
                "More than 50 of these.",
                "12 victims aged 30 to 40.",
                "The youngest victim was 5.",
                "5 were charged.",
                "Figures since 2020: 5",
                "5 in 2019 to 2024"
            })
    void speaksOfSomethingElse(String sentence) {
        assertThat(speaks(sentence, true)).isFalse();
    }

    @Test
    void thePeriodRequestedIsKnownWhereTheLetterSaysIt() {
        assertThat(speaks("5 in the period requested", false)).isFalse();
        assertThat(speaks("5 in the period requested", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3 4, female",
                "4, female",
                "7 years old, one male and one female",
                "Three quarters were girls",
                "5 girls in one year"
            })
    void numbersThatAreAgesOrSpansOfTimeCountNothing(String sentence) {
        assertThat(tellsAgeOrTime(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3 4 female",
                "Q3 18, female",
                "4, Kik",
                "4, female victims",
                "12-15: one male",
                "5 offences aged 7",
                "147 offences in 2024/25"
            })
    void otherNumbersMayCount(String sentence) {
        assertThat(tellsAgeOrTime(sentence)).isFalse();
    }
}
