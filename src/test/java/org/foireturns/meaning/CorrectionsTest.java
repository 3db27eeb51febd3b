package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From end to end: the number that a note calls wrong is asked about, and no other. */
class CorrectionsTest {
    private static List<String> read(String note) {
        return DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |        |      |
                | Victim age                                 | Female | Male |
                | 11 and under                               | 35     | 8    |
                | 12-15                                      | 140    | 23   |
                | NOTE                                       |        |      |
                """.replace("NOTE", note)).observations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female victims aged 12-15 should read 104, not 140. The digits were transposed.",
                "The figure for girls of 12-15 should be 104 instead of 140",
                "140 should read 104.",
                "Girls of 12-15 was typed as 140. It is 104.",
                "The 140 for girls aged 12-15 should have been 104",
                "Correction: should be 104 rather than the printed 140",
                "Please therefore read females aged 12-15 as 104 (not 140) and carry it through to the total.",
                "Please amend girls of 12-15 to 104, not 140",
            })
    void theWrongNumberIsAskedAbout(String note) {
        assertThat(read(note))
                .contains("B3 2024/25 female 0-11 35", "C3 2024/25 male 0-11 8", "C4 2024/25 male 12-15 23")
                .noneMatch(line -> line.startsWith("B4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier reply said 12; this should have been 14, not 12",
                "Read with care, not 140 times",
                "We spent 104 and not 140 minutes on it"
            })
    void otherNumbersStand(String note) {
        assertThat(read(note)).hasSize(4);
    }

    @Test
    void headingsThatAreTransposedAreStillAskedAbout() {
        assertThat(read("The column headings Female and Male have been transposed."))
                .isEmpty();
    }
}
