package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendersTest {
    private final Normaliser normaliser = Shelves.normaliser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b) Includes 4 offences transferred in from Hampshire.",
                "Two of these have since been passed to Lancashire Police.",
                "One crime was received from Kent Police, and is counted here",
            })
    void aForceFromWhichOffencesCameIsNotTheSender(String note) {
        assertThat(normaliser.senders(List.of("Sexual communication with a child", note)))
                .isEmpty();
        assertThat(normaliser.senders(List.of("Cumbria Constabulary", note))).containsExactly("cumbria");
    }

    @Test
    void aForceThatATitleOrANoteNamesIsOne() {
        assertThat(normaliser.senders(List.of("Offences recorded by area", "Source: Kent Police, Niche")))
                .containsExactly("kent");
        assertThat(normaliser.senders(List.of("Transferred to us. Kent Police")))
                .containsExactly("kent");
        assertThat(normaliser.senders(List.of("West Midlands"))).as("a region").isEmpty();
    }
}
