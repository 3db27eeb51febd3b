package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.grammar.Reading;
import org.foireturns.words.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenNumberTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    /** The numbers that a text does not tell, in words that say no age. */
    private static String hidden(String text) {
        Reading reading = GRAMMAR.read(text);
        List<Token> tokens = GRAMMAR.tokens(text);
        return reading.phrases().stream()
                .filter(phrase -> HiddenNumber.is(phrase, reading, tokens))
                .map(phrase -> words(text, phrase.fact()))
                .collect(Collectors.joining(", "));
    }

    private static String words(String text, Fact fact) {
        List<Token> tokens = GRAMMAR.tokens(text);
        return GRAMMAR.read(text).phrases().stream()
                .filter(phrase -> phrase.fact().equals(fact))
                .map(phrase -> HiddenNumber.inWords(
                        phrase, tokens, ThingsWithNumbers.text(tokens, phrase.first(), phrase.end()), GRAMMAR))
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kik <5                  | <5
            Kik: 1 to 4             | between 1 and 4
            Yubo (1-9)              | between 1 and 9
            Kik 0-3                 | fewer than 4
            TikTok (under 10), Kik 3| fewer than 10
            under five for Kik      | fewer than 5
            """)
    void aSmallNumberBesideAPlatformIsNoAge(String text, String said) {
        assertThat(hidden(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-15",
                "under 5",
                "Kik 10 to 14",
                "Kik 2 to 4",
                "Kik 1-10",
                "Kik girls <5",
                "Kik, age of victim under 5",
                "Kik under 5 and Yubo 12-15",
                "under five for Kik and 3 for Yubo"
            })
    void anythingElseMayBeAnAge(String text) {
        assertThat(hidden(text)).isEmpty();
    }

    @Test
    void aNumberWithABoundIsSaidWithIt() {
        assertThat(words("Kik fewer than five", new Fact.Fewer(5))).isEqualTo("fewer than 5");
        assertThat(words("Kik 3", new Fact.Number(3))).isEqualTo("3");
    }
}
