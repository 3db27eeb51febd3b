package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedPeriodTest {
    @Test
    void aTotalIsOfTheYearOfAllItsRows() {
        assertThat(DrawnMeanings.of("""
                | Year ending | Victim sex | Offences under s.15A |
                | March 2024  | Female     | 30                   |
                | March 2024  | Male       | 9                    |
                | Total       |            | 39                   |
                """)).containsEntry("C4", "2023/24 all all all");
    }

    @Test
    void aTotalOverSeveralYearsIsOfNoneOfThem() {
        assertThat(DrawnMeanings.of("""
                | Year ending | Victim sex | Offences under s.15A |
                | March 2024  | Female     | 30                   |
                | March 2023  | Male       | 9                    |
                | Total       |            | 39                   |
                """).get("C4")).doesNotContain("2023/24").doesNotContain("2022/23");
    }

    @Test
    void rowsBelowAYearWithItsTotalAreOfThatYear() {
        assertThat(DrawnMeanings.of("""
                | S.15A SOA          |     |
                | Year to 31/03/2025 | 205 |
                | Female             | 156 |
                | Male               | 49  |
                | Year to 31/03/2024 | 188 |
                | Female             | 139 |
                | Male               | 49  |
                """))
                .containsEntry("B3", "2024/25 female all all")
                .containsEntry("B6", "2023/24 female all all");
    }

    @Test
    void rowsAboveTheFirstYearAreOfNone() {
        assertThat(DrawnMeanings.of("""
                | S.15A SOA          |     |
                | Female             | 156 |
                | Year to 31/03/2025 | 205 |
                | Year to 31/03/2024 | 188 |
                """).get("B2")).startsWith("?");
    }

    @Test
    void aListOfYearsLeadsNoRowsBelowIt() {
        assertThat(DrawnMeanings.of("""
                | Offences 2024/25 | 118 |
                | Offences 2023/24 | 131 |
                |                  |     |
                | Female           | 90  |
                | Male             | 28  |
                """))
                .containsEntry("B2", "2023/24 all all all")
                .doesNotContainValue("2023/24 female all all");
    }
}
