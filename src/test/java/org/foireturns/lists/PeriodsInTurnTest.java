package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodsInTurnTest {
    @Test
    void aRunningTotalNamesNoOffences() {
        assertThat(DrawnList.of("""
                | Month    | Entered | Running | Same month a year before |
                | Apr 2024 | 48      | 48      | 41                       |
                | May 2024 | 52      | 100     | 44                       |
                | Jun 2024 | 47      | 147     | 46                       |
                | Jul 2024 | 55      | 202     | 50                       |
                | Aug 2024 | 39      | 241     | 38                       |
                | Sep 2024 | 44      | 285     | 47                       |
                | Oct 2024 | 58      | 343     | 49                       |
                | Nov 2024 | 61      | 404     | 52                       |
                | Dec 2024 | 50      | 454     | 44                       |
                | Jan 2025 | 57      | 511     | 45                       |
                | Added up | 511     |         | 456                      |
                | Girls    | 423     |         |                          |
                | Boys     | 88      |         |                          |
                """).ranges()).isEmpty();
    }

    @Test
    void daysThatBeginMonthsAreMonths() {
        assertThat(DrawnList.of("""
                | Month      | Entered | Running | Same month a year before |
                | 2024-04-01 | 48      | 48      | 41                       |
                | 2024-05-01 | 52      | 100     | 44                       |
                | 2024-06-01 | 47      | 147     | 46                       |
                | 2024-07-01 | 55      | 202     | 50                       |
                | 2024-08-01 | 39      | 241     | 38                       |
                | 2024-09-01 | 44      | 285     | 47                       |
                | 2024-10-01 | 58      | 343     | 49                       |
                | 2024-11-01 | 61      | 404     | 52                       |
                | 2024-12-01 | 50      | 454     | 44                       |
                | Added up   | 454     |         | 411                      |
                | Girls      | 400     |         |                          |
                | Boys       | 54      |         |                          |
                """).ranges()).isEmpty();
    }

    @Test
    void offencesOfOtherDaysAreAList() {
        assertThat(DrawnList.of("""
                | Recorded   | Beat    | Sex | Age |
                | 2024-04-11 | 48123   | F   | 13  |
                | 2024-05-12 | 48211   | F   | 14  |
                | 2024-06-17 | 48332   | M   | 12  |
                | 2024-07-21 | 48390   | F   | 15  |
                | 2024-08-05 | 48411   | F   | 13  |
                | 2024-08-09 | 48423   | F   | 11  |
                """).ranges()).isNotEmpty();
    }

    @Test
    void referencesSayThatRowsAreOffences() {
        assertThat(DrawnList.of("""
                | Crime number | Month    | Sex | Age |
                | 48123        | Apr 2024 | F   | 13  |
                | 48211        | May 2024 | F   | 14  |
                | 48332        | Jun 2024 | M   | 12  |
                | 48390        | Jul 2024 | F   | 15  |
                | 48411        | Aug 2024 | F   | 13  |
                | 48423        | Sep 2024 | F   | 11  |
                """).ranges()).isNotEmpty();
    }
}
