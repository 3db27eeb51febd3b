package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilePeriodTest {
    @Test
    void theOneYearOfTheFileIsThatOfATableWithout() {
        assertThat(DrawnMeanings.of("""
                | Victims of s.15A                                           |    |
                | Female                                                     | 30 |
                | Male                                                       | 9  |
                |                                                            |    |
                | The figures are of 2023/24 and were taken from our system. |    |
                """)).containsEntry("B2", "2023/24 female all all");
    }

    @Test
    void ofTwoYearsNeitherHolds() {
        assertThat(DrawnMeanings.of("""
                | Victims of s.15A                                           |    |
                | Female                                                     | 30 |
                | Male                                                       | 9  |
                |                                                            |    |
                | The figures are of 2023/24 and were taken from our system. |    |
                | Those of 2024/25 will follow.                              |    |
                """)).containsEntry("B2", "? female all all");
    }

    @Test
    void anAgeThatMightBeAYearIsNone() {
        assertThat(DrawnMeanings.of("""
                | Age of victims of s.15A | Offences |
                | 0-11                    | 10       |
                | 12-15                   | 50       |
                | 16/17                   | 8        |
                """)).containsEntry("B2", "? all 0-11 all").containsEntry("B4", "? all 16-17 all");
    }
}
