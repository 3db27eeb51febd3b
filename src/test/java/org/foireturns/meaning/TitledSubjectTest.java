package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitledSubjectTest {
    @Test
    void aTableOfAnotherOffenceIsLeftOut() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15, meeting a child, 2024/25 |    |
                | Female                                        | 30 |
                | Male                                          | 9  |
                """)).containsEntry("B2", "left out: another offence");
    }

    @Test
    void aTableOfOutcomesIsLeftOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A outcomes 2024/25 |    |
                | Female                 | 30 |
                | Male                   | 9  |
                """)).containsEntry("B2", "left out: outcome");
    }

    @Test
    void outcomesOfOffencesByVictimAreOutcomes() {
        assertThat(DrawnMeanings.of("""
                | Table B - Of those, offences resulting in a charge, by victim, 2024/25 |    |
                | Female                                                                 | 30 |
                | Male                                                                   | 9  |
                """)).containsEntry("B2", "left out: outcome");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sexual communication with a child with a charge or summons outcome, victims, 2024/25",
                "S.15A 2024/25: victims of charged offences",
                "Victims whose offence was charged, s.15A 2024/25",
            })
    void victimsOfChargedOffencesAreOutcomesToo(String title) {
        assertThat(DrawnMeanings.of("""
                | TITLE  |    |
                | Female | 30 |
                | Male   | 9  |
                """.replace("TITLE", title))).containsEntry("B2", "left out: outcome");
    }

    @Test
    void victimsAreCountedWhateverTheirRelationship() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25: victims, recorded crimes |    |
                | Female                                  | 30 |
                | Male                                    | 9  |
                """)).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void aTitleOfPercentagesMakesItsNumbersSome() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25, percentage of all |    |
                | Female                                    | 30 |
                | Male                                      | 9  |
                """)).containsEntry("B2", "left out: percentage");
    }

    @Test
    void aTitleOfTheYoungestVictimAsksForNoCount() {
        assertThat(DrawnMeanings.of("""
                | Youngest victim, s.15A 2024/25 |   |
                | Female                         | 8 |
                | Male                           | 9 |
                """)).containsEntry("B2", "left out: youngest victim");
    }

    @Test
    void howSmallNumbersAreShownWithdrawsNoTable() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child, 2024/25 |        |      |
                | Values between 1 and 4 are replaced by <5  |        |      |

                | Persons                                    | Female | Male |
                | 11 and under                               | 21     | <5   |
                | 12-15                                      | 53     | 14   |
                """)).containsEntry("B5", "2024/25 female 0-11 all");
    }

    @Test
    void whatAnEarlierVersionHeldIsNotWhatThisOneIsAbout() {
        assertThat(DrawnMeanings.of("""
                | Please use this in place of our reply of 12 May 2025, which took in offences under section 15 (code 71/16) by mistake. |    |
                | Victims 2024/25 |    |
                | Female          | 30 |
                | Male            | 9  |
                """)).containsEntry("B3", "2024/25 female all all");
    }
}
