package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands over a table and speaks for it, and what stands there and does not. */
class TitlesTest {
    @Test
    void aPivotTableIsOfWhatItIsFilteredBy() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |          |
                |                        |          |
                | Victim Gender          | Female   |
                |                        |          |
                | Row Labels             | Offences |
                | 11 and under           | 9        |
                | 12-15                  | 40       |
                |                        |          |
                | Victim Gender          | (All)    |
                |                        |          |
                | Row Labels             | Offences |
                | 11 and under           | 11       |
                | 12-15                  | 48       |
                """))
                .containsEntry("B6", "2024/25 female 0-11 all")
                .containsEntry("B12", "2024/25 all 0-11 all");
    }

    @Test
    void theMeaningOfASignIsNoTitle() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25                  |    |
                | x = number less than five               |    |
                |                                         |    |
                | Offences of sexual communication        | 58 |
                """)).containsEntry("B4", "2024/25 all all all");
    }

    @Test
    void aSentenceThatTellsANumberTellsThePeriodOfThatNumber() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 1 April 2024 to 31 March 2025                                                     |    |
                | We can confirm that we hold this. (For interest: 371 were recorded in the calendar year of 2023.) |    |
                |                                                                                                   |    |
                | Female                                                                                            | 58 |
                | Male                                                                                              | 20 |
                """)).containsEntry("B4", "2024/25 female all all");
    }

    @Test
    void ofAPeriodOfWhichNothingIsHeldNothingIsTold() {
        assertThat(DrawnMeanings.of("""
                | S.15A: 1 Apr 24 to 31 Dec 24 only. Figures for January to March 2025 are not yet available. |    |
                | Female                                                                                      | 58 |
                | Male                                                                                        | 20 |
                """)).containsEntry("B2", "1 April 2024 to 31 December 2024 female all all");
    }

    @Test
    void aTitleSpeaksWhereLabelsSayTheSame() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25        |   |
                |                               |   |
                | GENDER NOT RECORDED           |   |
                | 11 and under                  | 3 |
                | 12-15                         | 5 |
                | Sub total gender not recorded | 8 |
                """)).containsEntry("B4", "2024/25 unknown 0-11 all");
    }
}
