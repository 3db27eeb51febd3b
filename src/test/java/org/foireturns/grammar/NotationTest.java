package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f_12_15                     | f_12-15",
                "AGE_0_11                    | AGE_0-11",
                "fy_24_25                    | fy_24-25",
                "2021_22                     | 2021-22",
                "rec_20240401_20250331       | rec_20240401 - 20250331",
                "0..11                       | 0-11",
                "12 ... 15                   | 12-15",
                "=>16                        | >=16",
                "[0,12)                      | 0-11",
                "(11, 15]                    | 12-15",
                "[16,∞)                      | 16+",
                "[12;15]                     | 12-15",
                "2024-04-01/2025-03-31       | 2024-04-01 - 2025-03-31",
                "1-4-2023 / 31-3-2024        | 1-4-2023 - 31-3-2024",
                "T O T A L                   | TOTAL",
                "Y12T15                      | 12-15",
            })
    void writesOutHowProgramsAndDrawingsWrite(String typed, String plain) {
        assertThat(Notation.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1_2024", "2024/25", "(12, 15)", "11 and under", "F U 12", "A B C", "s.15A", "e.g. ..."})
    void whatPeopleWriteStays(String typed) {
        assertThat(Notation.plain(typed)).isEqualTo(typed);
    }

    @org.junit.jupiter.api.Test
    void quotesAroundADayFall() {
        assertThat(Notation.plain("BETWEEN '2024-04-01' AND '2025-03-31'"))
                .isEqualTo("BETWEEN 2024-04-01 AND 2025-03-31");
    }
}
