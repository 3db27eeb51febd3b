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
}
