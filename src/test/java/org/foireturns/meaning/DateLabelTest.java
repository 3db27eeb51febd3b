package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateLabelTest {
    @Test
    void aDateIsItsMonth() {
        assertThat(DrawnMeanings.of("""
                | Month      | S.15A offences |
                | 2024-04-01 | 4              |
                | 2024-05-01 | 6              |
                """)).containsEntry("B2", "1 April 2024 to 30 April 2024 all all all");
    }

    @Test
    void aDayAloneIsNoMonth() {
        assertThat(DrawnMeanings.of("""
                |          | 2025-06-12 |
                | Offences | 120        |
                """)).containsEntry("B2", "asked: is a day and no month");
        assertThat(DrawnMeanings.of("""
                |          | 2024-04-15 | 2024-05-15 |
                | Offences | 4          | 6          |
                """)).containsEntry("B2", "1 April 2024 to 30 April 2024 all all all");
    }

    @Test
    void amongAgesItIsTheBandThatOverlapsNoOther() {
        assertThat(DrawnMeanings.of("""
                | Age of victim, s.15A 2024/25 | Offences |
                | 0-4                          | 3        |
                | 2025-11-05                   | 9        |
                | 12-15                        | 20       |
                """)).containsEntry("B3", "2024/25 all 5-11 all");
    }

    @Test
    void aDateThatNoBandFitsIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Age of victim, s.15A 2024/25 | Offences |
                | 0-4                          | 3        |
                | 5-11                         | 9        |
                | 2025-11-05                   | 4        |
                | 12-15                        | 20       |
                """)).containsEntry("B4", "asked: is a date where an age is due");
    }

    @Test
    void belowYearEndingItIsTheYear() {
        assertThat(DrawnMeanings.of("""
                | Year ending | S.15A offences |
                | 2024-03-31  | 4              |
                | 2025-03-31  | 6              |
                """))
                .containsEntry("B2", "2023/24 all all all")
                .containsEntry("B3", "2024/25 all all all");
    }

    @Test
    void datesThatAreYearsApartAreAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | As at      | S.15A offences |
                | 2024-03-31 | 4              |
                | 2025-03-31 | 6              |
                """))
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("12 months apart"));
    }
}
