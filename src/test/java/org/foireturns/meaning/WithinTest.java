package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.api.Test;

class WithinTest {
    private static final Period YEAR = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));

    private static Period months(int from, int fromMonth, int to, int toMonth) {
        return Period.months(YearMonth.of(from, fromMonth), YearMonth.of(to, toMonth));
    }

    @Test
    void theOneThatLiesWithinTheOtherIsTheNarrower() {
        Period april = months(2024, 4, 2024, 4);
        assertThat(Within.narrower(YEAR, april)).isEqualTo(april);
        assertThat(Within.narrower(april, YEAR)).isEqualTo(april);
        assertThat(Within.narrower(VictimAge.band(0, 17), VictimAge.band(12, 15)))
                .isEqualTo(VictimAge.band(12, 15));
    }

    @Test
    void ofTwoThatOnlyMeetNeitherIs() {
        assertThat(Within.narrower(YEAR, Period.calendarYear(2024))).isNull();
        assertThat(Within.narrower(VictimAge.band(10, 13), VictimAge.band(12, 15)))
                .isNull();
        assertThat(Within.narrower("snapchat", "kik")).isNull();
    }
}
