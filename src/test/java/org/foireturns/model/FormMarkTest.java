package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormMarkTest {
    @Test
    void readsWhatItWrites() {
        FormMark mark = new FormMark("2026", "north-wales");

        assertThat(FormMark.of(" " + mark.words() + " ")).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Answer form", "Answer form 2026", "See answer form 2026/kent", "Answer form 2026/kent/x"})
    void otherTextsAreNone(String text) {
        assertThat(FormMark.of(text)).isEmpty();
    }
}
