package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YoungestRowsTest {
    @Test
    void theYoungestVictimOfEachYearIsNoOffence() {
        assertThat(DrawnList.of("""
                | Year    | Youngest victim (age) | Gender |
                | 2022-23 | 6                     | Female |
                | 2023-24 | 4                     | Male   |
                | 2024-25 | 7                     | Female |
                """).ranges()).isEmpty();
        assertThat(DrawnList.of("""
                | Q3. Age and gender of the youngest victim |
                | Year    | Age | Gender |
                | 2022-23 | 6   | Female |
                | 2023-24 | 4   | Male   |
                | 2024-25 | 7   | Female |
                """).ranges()).isEmpty();
    }

    @Test
    void oneVictimForEachYearIsTheYoungestThoughNothingSaysIt() {
        assertThat(DrawnList.of("""
                | Year    | Age | Gender |
                | 2023/24 | 9   | Female |
                | 2024/25 | 8   | Male   |
                """).ranges()).isEmpty();
        assertThat(DrawnList.of("""
                | Year | Age | Gender |
                | 2020 | 9   | Female |
                | 2021 | 8   | Male   |
                | 2022 | 7   | Female |
                | 2023 | 9   | Female |
                | 2024 | 8   | Male   |
                | 2025 | 9   | Male   |
                """).ranges()).isEmpty();
    }

    @Test
    void aSmallForceMayHaveOneOffenceInAMonthOrYear() {
        assertThat(DrawnList.of("""
                | Month    | Age | Gender |
                | Apr 2024 | 13  | Female |
                | Jun 2024 | 12  | Male   |
                | Sep 2024 | 15  | Female |
                """).ranges()).containsExactly("A1:C4");
        assertThat(DrawnList.of("""
                | Year    | Age | Gender | Platform |
                | 2023/24 | 13  | Female | Snapchat |
                | 2024/25 | 12  | Male   | Kik      |
                """).ranges()).containsExactly("A1:D3");
        assertThat(DrawnList.of("""
                | Year    | Age | Gender |
                | 2023/24 | 13  | Female |
                | 2024/25 | 12  | Male   |
                | 2024/25 | 15  | Female |
                """).ranges()).containsExactly("A1:C4");
    }
}
