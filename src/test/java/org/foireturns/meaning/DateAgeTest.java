package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.api.Test;

class DateAgeTest {
    @Test
    void aDayAndItsMonthMayBeABand() {
        assertThat(DateAge.of(LocalDate.of(2025, 11, 5))).containsExactly(VictimAge.band(5, 11));
        assertThat(DateAge.of(LocalDate.of(2025, 5, 11))).containsExactly(VictimAge.band(5, 11));
    }

    @Test
    void aMonthAndItsYearMayBeOneSooner() {
        assertThat(DateAge.of(LocalDate.of(2015, 12, 1)))
                .containsExactly(VictimAge.band(12, 15), VictimAge.band(1, 12));
    }

    @Test
    void noBandEndsAboveAgesOfChildren() {
        assertThat(DateAge.of(LocalDate.of(2025, 11, 25))).isEmpty();
        assertThat(DateAge.of(LocalDate.of(2025, 5, 5))).isEmpty();
        assertThat(DateAge.of(LocalDate.of(2025, 12, 1))).containsExactly(VictimAge.band(1, 12));
    }

    @Test
    void aBandFitsThatSharesNoYearWithTheOthers() {
        List<VictimAge> others = List.of(VictimAge.band(0, 4), VictimAge.band(12, 15));
        assertThat(DateAge.fits(VictimAge.band(5, 11), others)).isTrue();
        assertThat(DateAge.fits(VictimAge.band(5, 12), others)).isFalse();
        assertThat(DateAge.fits(VictimAge.band(4, 11), others)).isFalse();
    }
}
