package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTotalsTest {
    private static final String LEFT_OUT = "left out: area";

    @Test
    void theSumOfAllAreasIsTheForce() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Breckland | Broadland | Norwich | County |
                | 0-11          | 4         | 3         | 4       | 11     |
                | 12-15         | 17        | 12        | 16      | 45     |
                """))
                .containsEntry("B2", LEFT_OUT)
                .containsEntry("D3", LEFT_OUT)
                .containsEntry("E2", "2024/25 all 0-11 all")
                .containsEntry("E3", "2024/25 all 12-15 all");
    }

    @Test
    void itMayStandFirst() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Girls | Boys |
                | Whole county  | 30    | 9    |
                | Norwich       | 20    | 5    |
                | Breckland     | 10    | 4    |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B3", LEFT_OUT);
    }

    @Test
    void anAreaThatIsNotTheSumIsOneOfThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Breckland | Broadland | Norwich | County |
                | 0-11          | 4         | 3         | 4       | 11     |
                | 12-15         | 17        | 12        | 16      | 44     |
                """)).containsEntry("E2", LEFT_OUT).containsEntry("E3", LEFT_OUT);
    }

    @Test
    void oneSumMayBeChance() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Breckland | Broadland | Norwich | County |
                | Offences      | 4         | 3         | 4       | 11     |
                """)).containsEntry("E2", LEFT_OUT);
    }
}
