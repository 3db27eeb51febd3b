package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentSpeechTest {
    private final CommentSpeech speech =
            new CommentSpeech(new Understanding(Grammars.ofConfig(), Shelves.normaliser()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checked by JS",
                "Checked JH 12/6",
                "JB",
                "Agreed, thanks",
                "Extracted from Niche on 5 June 2025",
                "Please see the note"
            })
    void thatSomebodyCheckedSaysNothingOfNumbers(String sentence) {
        assertThat(speech.isCourtesy(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "includes 3 out of force",
                "not checked",
                "Is this right?",
                "Dodgy",
                "DO NOT USE",
                "Excludes those",
                "Those only",
                "Covers these",
                "should be 58",
                "Wrong!",
                "Provisional",
                "checked, swapped with Kent"
            })
    void allElseMayChangeOne(String sentence) {
        assertThat(speech.isCourtesy(sentence)).isFalse();
    }

    @Test
    void aWordThatNobodyKnowsIsNotShown() {
        assertThat(speech.shown("Checked with Lynne 4/6 - excludes 2 of Medway and Qwertz"))
                .isEqualTo("Checked with \u2026 4/6 - excludes 2 of Medway and \u2026");
        assertThat(speech.shown("see j.smith@example.org")).isEqualTo("(not shown)");
    }
}
