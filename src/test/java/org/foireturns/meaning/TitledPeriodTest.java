package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledPeriodTest {
    @Test
    void theNearestTitleHolds() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2019/20 to 2024/25 |    |
                |                                   |    |
                | Recorded in 2023/24               |    |
                | Female                            | 30 |
                | Male                              | 9  |
                """)).containsEntry("B4", "2023/24 female all all");
    }

    @Test
    void monthsOfATitleLieInTheYearOfTheFile() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                |                        |    |
                | April to June          |    |
                | Female                 | 30 |
                | Male                   | 9  |
                """)).containsEntry("B4", "1 April 2024 to 30 June 2024 female all all");
    }

    @Test
    void ofAPeriodOfWhichNothingIsHeldNothingIsTold() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 (2023/24 not held) |    |
                | Female                                    | 30 |
                | Male                                      | 9  |
                """)).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void theOneSentenceThatIsUnderstoodSaysIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25. Zorbs of 2023/24 were zapped. |    |
                | Female                                                | 30 |
                | Male                                                  | 9  |
                """)).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void norOfMonthsThatAreNotYetHeld() {
        assertThat(DrawnMeanings.of("""
                | S.15A: 1 Apr 24 to 31 Dec 24 only. Figures for January to March 2025 are not yet available. |    |
                | Female                                                                                      | 58 |
                | Male                                                                                        | 20 |
                """)).containsEntry("B2", "1 April 2024 to 31 December 2024 female all all");
    }
}
