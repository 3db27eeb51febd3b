package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoneInWordsTest {
    private final Grammar grammar = Grammars.ofConfig();

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "none (zero)", "nil (0)", "there were none", "none recorded", "we had none at all."})
    void noneIsNought(String words) {
        assertThat(NoneInWords.is(words, grammar)).isTrue();
        assertThat(NoneInWords.among(words, grammar)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not recorded", "fewer than 5", "none or 1", "withheld (zero)"})
    void anythingElseIsNot(String words) {
        assertThat(NoneInWords.is(words, grammar)).isFalse();
    }
}
