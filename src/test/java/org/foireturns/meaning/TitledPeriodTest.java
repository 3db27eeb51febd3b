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

    @Test
    void whatWasNotRecordedBeforeAPeriodIsHeldOfIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2017/18 |    |
                | Female                 | 3  |
                | Male                   | 4  |

                | Question 5 - methods, 1 April 2024 to 31 March 2025 only (not recorded in a searchable format before this) | |
                | Snapchat               | 30 |
                | Kik                    | 9  |
                """)).containsEntry("B6", "2024/25 all all snapchat");
    }

    @Test
    void aTitleOfTwoPeriodsKeepsAFartherOneAway() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2017/18            |    |
                | Female                            | 3  |
                | Male                              | 4  |

                | Offences of 2022/23 and 2023/24   |    |
                | Snapchat                          | 30 |
                | Kik                               | 9  |
                """).get("B6")).doesNotContain("2017/18");
    }

    @Test
    void aTitleOfSeveralYearsSaysThemAll() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 01/04/2020 - 31/03/2021            |    |
                | Female                                            | 3  |
                | Male                                              | 4  |

                | FIVE YEARS 01/04/2020 - 31/03/2025                |    |
                | Female                                            | 30 |
                | Male                                              | 9  |
                """)).containsEntry("B6", "1 April 2020 to 31 March 2025 female all all");
    }

    @Test
    void aSentenceOnBracketsSaysNothingOfTheRest() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25                                                     |    |
                | Figures in brackets are for the previous year, 1 April 2023 to 31 March 2024. |    |
                | Female                                                                     | 30 |
                | Male                                                                       | 9  |
                """)).containsEntry("B3", "2024/25 female all all");
    }
}
