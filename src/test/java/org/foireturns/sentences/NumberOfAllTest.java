package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.grammar.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOfAllTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    private static boolean ofAll(String sentence) {
        Reading reading = GRAMMAR.read(sentence);
        SentenceParts parts = SentenceParts.of(reading, GRAMMAR.tokens(sentence));
        List<Counted> counted = new NumbersOfSentence(parts).counted();
        return new NumberOfAll(reading, parts, false, false, false, false).is(counted.get(0), counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the specified period, 543 offences were recorded",
                "471 occurrences were recorded with this classification",
                "34 offences",
                "One hundred and four offences were recorded in the period",
                "In 2024/25 we recorded one hundred offences",
            })
    void aNumberThatSaysSo(String sentence) {
        assertThat(ofAll(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An offence appears on one sheet",
                "There are 12 offences that were recorded by all of the teams that were asked",
                "543 in the specified period",
            })
    void noOther(String sentence) {
        assertThat(ofAll(sentence)).isFalse();
    }
}
