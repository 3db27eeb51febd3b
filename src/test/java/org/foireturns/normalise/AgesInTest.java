package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesInTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-06-11", "Date of response: 2025-06-11", "Produced 11-06-25", "11.06.25", "11/06/25"})
    void aDayIsNoAge(String text) {
        assertThat(AgesIn.text(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Victims 6-11", "Victims (6 to 11)", "victims aged 6-11 in 2025", "6-11"})
    void aBandIs(String text) {
        assertThat(AgesIn.text(text)).isEqualTo(Set.of(VictimAge.band(6, 11)));
    }
}
