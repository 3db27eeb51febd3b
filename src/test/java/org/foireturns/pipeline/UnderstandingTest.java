package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
    private static final Understanding UNDERSTANDING = new Understanding(Grammars.ofConfig(), Shelves.normaliser());

    private static boolean understood(String text) {
        return UNDERSTANDING.of(Cell.text(new Address(0, 0), text, Style.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Female", "12-15", "<5", "2024/25", "Snapchat"})
    void valuesAndKnownWordsAreUnderstood(String text) {
        assertThat(understood(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zorbing zebras", "Our ref: 12345", "jane.doe@example.org"})
    void namesReferencesAndOtherWordsAreNot(String text) {
        assertThat(understood(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sexual communication with a child (71/17)", "Gender of victim", "Girls", "Kik", "Offences"})
    void theseSpeakOfWhatWasAsked(String text) {
        assertThat(UNDERSTANDING.speaksOf("71/17", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number of dogs", "Theft of a bicycle", "2024/25"})
    void theseDoNot(String text) {
        assertThat(UNDERSTANDING.speaksOf("71/17", text)).isFalse();
    }
}
