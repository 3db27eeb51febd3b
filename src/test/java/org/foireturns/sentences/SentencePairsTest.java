package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencePairsTest {
    private final SentencePairs pairs = new SentencePairs(Grammars.ofConfig());

    @Test
    void aNumberGoesToTheSentenceThatSaysWhatItCounts() {
        assertThat(pairs.joined(
                        "Our answer to your first question is 358",
                        "That is how many offences we recorded in 2024/25."))
                .isEqualTo("That is how many offences we recorded in 2024/25: 358");
        assertThat(pairs.joined("For the other victims the gender is not known", "There were three of them."))
                .isEqualTo("For the other victims the gender is not known, There were three.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That is how many working days we had.",
                "This is what we recorded for 12 girls.",
                "We hold nothing else."
            })
    void otherSentencesStayApart(String next) {
        assertThat(pairs.joined("Our answer to your first question is 12", next))
                .isEmpty();
    }

    @Test
    void theEndOfASentenceThatCountsNothingIsApart() {
        assertThat(
                        sheets(
                                "The right number of offences for 2024/25 is 431, and the rest of this reply replaces the first one."))
                .containsExactly(
                        "Letter: , and the rest of this reply replaces the first one.",
                        "Letter, A1, sentence 1: offences 2024/25, 431");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2024/25 we recorded 98 offences, but half of them were later cancelled.",
                "In 2024/25 we recorded 98 offences, and suspects were charged.",
                "In 2024/25 we recorded 98 offences, and 12 of another kind."
            })
    void oneThatMayChangeTheNumberIsNot(String sentence) {
        assertThat(sheets(sentence)).containsExactly("Letter: " + sentence);
    }
}
