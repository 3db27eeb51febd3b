package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReadingsTest {
    @Test
    void whatIsCountedAndWhenIsASentence() {
        assertThat(new BlockReadings(List.of("offences", "victims"), "71/17", "2024/25").sentence())
                .isEqualTo("Counts offences and victims of 71/17. Where its labels say no period, it is 2024/25.");
        assertThat(new BlockReadings(List.of("offences"), "71/17", "").sentence())
                .isEqualTo("Counts offences of 71/17.");
        assertThat(BlockReadings.in("turned").sentence()).isEmpty();
    }
}
