package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remarks that a quarter is of fewer months. */
class QuarterRemarksTest {
    @Test
    void oneThatNamesAQuarterAndFewerMonthsIsOfAllThatHoldThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Qtr 3 | Qtr 4 | Total | Remarks                                         |
                | Female        | 30    | 12    | 42    | Qtr 4 and so the total: January and February.   |
                | Male          | 9     | 3     | 12    |                                                 |
                """))
                .containsEntry("B3", "1 October 2024 to 31 December 2024 male all all")
                .hasEntrySatisfying("C3", said -> assertThat(said).contains("the remark at E2"))
                .hasEntrySatisfying("C2", said -> assertThat(said).contains("the remark at E2"));
    }

    @Test
    void oneThatNamesAQuarterAloneSaysNothing() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Qtr 3 | Qtr 4 | Total | Remarks                     |
                | Female        | 30    | 12    | 42    | Qtr 4 was seen by the team. |
                | Male          | 9     | 3     | 12    |                             |
                """))
                .hasEntrySatisfying("C2", said -> assertThat(said).startsWith("1 January 2025"));
    }
}
