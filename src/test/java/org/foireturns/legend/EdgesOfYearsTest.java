package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From end to end: the last of several calendar years is read as far as it goes. */
class EdgesOfYearsTest {
    private static String[] read(String note) {
        return DrawnReturn.oneYear("""
                | Sexual communication with a child | 2024 | 2025 |
                | Female                            | 80   | 19   |
                |                                   |      |      |
                | NOTE                              |      |      |
                """.replace("NOTE", note)).observations().toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our system reports by calendar year. 2025 is up to and including 31 March.",
                "Years run January to December. The last column stops at 31 March.",
                "Calendar years. 2025 ends on 31 March 2025.",
                "Calendar years; the latest year runs to the end of March 2025",
            })
    void aYearMayEndBeforeDecember(String note) {
        assertThat(read(note)).containsExactly("B2 2024 female 80", "C2 1 January 2025 to 31 March 2025 female 19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Years run January to December.", "Calendar years. 2026 is up to and including 31 March."})
    void otherwiseItIsWhole(String note) {
        assertThat(read(note)).containsExactly("B2 2024 female 80", "C2 2025 female 19");
    }

    @Test
    void ofYearsOfAnotherKindNothingIsTaken() {
        assertThat(read("2025 is up to and including 31 March."))
                .doesNotContain("C2 1 January 2025 to 31 March 2025 female 19");
    }
}
