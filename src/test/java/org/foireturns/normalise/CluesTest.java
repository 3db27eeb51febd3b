package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.model.Vintage;
import org.junit.jupiter.api.Test;

class CluesTest {
    @Test
    void aNoteHoldsForItsSheet() {
        Clues clues = Shelves.normaliser()
                .clues(
                        Map.of(
                                "Platforms", List.of("Title", "One offence may involve more than one platform."),
                                "Ages", List.of("One offence may have a victim.")),
                        Optional.of(Period.financialYear(2024)),
                        Vintage.UNKNOWN);
        assertThat(clues.severalPlatforms()).containsExactly("Platforms");
        assertThat(clues.onlyPeriod()).contains(Period.financialYear(2024));
    }
}
