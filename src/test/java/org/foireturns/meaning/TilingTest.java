package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TilingTest {
    @Test
    void aTotalOverMonthsIsOverThemAll() {
        assertThat(DrawnMeanings.of("""
                | Month      | S.15A offences |
                | April 2024 | 3              |
                | May 2024   | 4              |
                | June 2024  | 5              |
                | Total      | 12             |
                """)).containsEntry("B5", "1 April 2024 to 30 June 2024 all all all");
    }

    @Test
    void whereAMonthIsMissingItIsOverNoPeriod() {
        assertThat(DrawnMeanings.of("""
                | Month       | S.15A offences |
                | April 2024  | 3              |
                | May 2024    | 4              |
                | August 2024 | 5              |
                | Total       | 12             |
                """)).containsEntry("B5", "? all all all");
    }
}
