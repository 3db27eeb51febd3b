package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingInLineTest {
    @Test
    void anAgeAmongAgesIsAYearAmongYears() {
        assertThat(DrawnMeanings.of("""
                | Age of victim, s.15A 2024/25 | Offences |
                | 14-15                        | 3        |
                | 16-17                        | 9        |
                """)).containsEntry("B3", "2024/25 all 16-17 all");
    }

    @Test
    void amongFinancialYearsItIsOne() {
        assertThat(DrawnMeanings.of("""
                | Financial year | S.15A offences |
                | 15-16          | 3              |
                | 16-17          | 9              |
                """)).containsEntry("B3", "2016/17 all all all");
    }

    @Test
    void aHeadIsReadWithEachLabelBelowIt() {
        assertThat(DrawnMeanings.of("""
                | Year ending | S.15A offences |
                | March 2024  | 3              |
                | March 2025  | 9              |
                """))
                .containsEntry("B2", "2023/24 all all all")
                .containsEntry("B3", "2024/25 all all all");
    }
}
