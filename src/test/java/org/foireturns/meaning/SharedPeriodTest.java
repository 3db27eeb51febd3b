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
}
