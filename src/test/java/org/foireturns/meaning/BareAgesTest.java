package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareAgesTest {
    @Test
    void threeNumbersThatAreNoRanksAreAges() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |    |    |    |
                |               | 11 | 13 | 14 |
                | Female        | 3  | 9  | 7  |
                """)).containsEntry("C3", "2024/25 female 13 all");
    }

    @Test
    void numbersOfAdultsAndRanksAreNone() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |    |    |    |
                |               | 31 | 43 | 54 |
                | Female        | 3  | 9  | 7  |
                """)).doesNotContainEntry("C3", "2024/25 female 43 all");
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |   |   |   |
                |               | 1 | 2 | 3 |
                | Female        | 3 | 9 | 7 |
                """)).doesNotContainEntry("C3", "2024/25 female 2 all");
    }

    @Test
    void whatIsWorkedOutOfAgesLeavesThemAges() {
        assertThat(DrawnMeanings.of("""
                | S.15A   |    |    |    |       |         |
                | Year    | 11 | 13 | 14 | Total | Average |
                | 2023/24 | 3  | 9  | 7  | 19    | 12.9    |
                | 2024/25 | 4  | 9  | 8  | 21    | 13.1    |
                """))
                .containsEntry("C3", "2023/24 all 13 all")
                .containsEntry("E4", "2024/25 all all all");
    }

    @Test
    void agesStandBelowEachYearOfAPivotTable() {
        assertThat(DrawnMeanings.of("""
                | Year / Age | Female | Male | Total |
                | 2023/24    | 5      | 2    | 7     |
                | 8          | 2      | 1    | 3     |
                | 10         | 3      | 1    | 4     |
                | 2024/25    | 9      | 3    | 12    |
                | 8          | 3      | 2    | 5     |
                | 11         | 6      | 1    | 7     |
                """))
                .containsEntry("B3", "2023/24 female 8 all")
                .containsEntry("C7", "2024/25 male 11 all")
                .containsEntry("D5", "2024/25 all all all");
    }
}
