package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WildWordsTest {
    @Test
    void unknownIsOfTheAxisOfItsLine() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male                            | 9        |
                | Unknown                         | 4        |
                """)).containsEntry("B4", "2024/25 unknown all all");
    }

    @Test
    void inAMixedLineItIsOfTheAxisBeforeIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                | Female                 | 30 |
                | Male                   | 9  |
                | Unknown                | 4  |
                | 12-15                  | 33 |
                | 16-17                  | 8  |
                | Unknown                | 2  |
                """))
                .containsEntry("B4", "2024/25 unknown all all")
                .containsEntry("B7", "2024/25 all unknown all");
    }

    @Test
    void otherIsAGenderAmongGenders() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male                            | 9        |
                | Other                           | 4        |
                """)).containsEntry("B4", "2024/25 other all all");
    }

    @Test
    void aTotalAmongForcesIsOfSeveral() {
        assertThat(DrawnMeanings.of("""
                | Force, s.15A | 2024/25 |
                | Kent Police  | 30      |
                | Essex Police | 9       |
                | Total        | 39      |
                """)).containsEntry("B4", "left out: several forces together");
    }
}
