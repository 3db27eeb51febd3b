package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTotalsTest {
    @Test
    void leavesTotalsOfTheKnownOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |        |      |                      |                |             |
                |                         |        |      |                      |                |             |
                | Age                     | Female | Male | Total (known gender) | Gender unknown | Grand total |
                | 12-15                   | 20     | 5    | 25                   | 3              | 28          |
                | Total (known age)       | 20     | 5    | 25                   | 3              | 28          |
                | Age unknown             | 2      | 1    | 3                    | 4              | 7           |
                | Grand total             | 22     | 6    | 28                   | 7              | 35          |
                """))
                .containsEntry("D4", "left out: totals of what is known alone")
                .containsEntry("B5", "left out: totals of what is known alone")
                .containsEntry("F4", "2024/25 all 12-15 all")
                .containsEntry("B7", "2024/25 female all all")
                .containsEntry("F7", "2024/25 all all all");
    }

    @Test
    void leavesATotalOutWhoseMarkSaysSo() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25                                 |        |
                |                                                         |        |
                | Age                                                     | Female |
                | 12-15                                                   | 20     |
                | 16+                                                     | 5      |
                | Total*                                                  | 25     |
                | * Totals exclude 6 victims whose age is not recorded    |        |
                | All offences recorded                                   | 31     |
                """))
                .containsEntry("B4", "2024/25 female 12-15 all")
                .containsEntry("B6", "left out: totals of what is known alone");
    }

    @Test
    void leavesATotalAloneWhoseMarkSaysSomethingElse() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25                  |        |
                |                                          |        |
                | Age                                      | Female |
                | 12-15                                    | 20     |
                | 16+                                      | 5      |
                | Total*                                   | 25     |
                |                                          |        |
                | * Figures are correct as at 1 May 2025   |        |
                """)).containsEntry("B6", "2024/25 female all all");
    }

    @Test
    void asksWhatAPartOfTheGirlsLeavesOut() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |                            |      |
                |                         |                            |      |
                | Age                     | Female (excluding unknown) | Male |
                | 12-15                   | 20                         | 5    |
                """))
                .containsEntry("B4", "asked: leaves those out of whom something is not known")
                .containsEntry("C4", "2024/25 male 12-15 all");
    }
}
