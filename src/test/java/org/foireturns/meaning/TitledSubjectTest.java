package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
