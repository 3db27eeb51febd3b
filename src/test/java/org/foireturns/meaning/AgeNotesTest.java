package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeNotesTest {
    private static Map<String, String> withNotes(String first, String second) {
        return DrawnMeanings.of("""
                | Gender, 2024/25 | 11 and under (note 1) | 12-15 (note 1) | 16 and over (note 2) |
                | Female          | 37                    | 125            | 14                   |
                | Male            | 7                     | 45             | 4                    |

                | Note 1: FIRST |
                | Note 2: SECOND |
                """.replace("FIRST", first).replace("SECOND", second));
    }

    @Test
    void aNoteThatTellsOtherAgesIsHeard() {
        assertThat(withNotes("Our system holds age in the bands 0-10 and 11-15.", "Includes 2 aged 17."))
                .hasEntrySatisfying("B2", said -> assertThat(said).startsWith("asked: the note at A5"))
                .hasEntrySatisfying("C3", said -> assertThat(said).startsWith("asked: the note at A5"))
                .containsEntry("D2", "2024/25 female 16+ all");
    }

    @Test
    void agesWithinOrAroundTheBandTellMoreOfIt() {
        assertThat(withNotes("The offence needs a victim under 16.", "Includes 1 aged 19 at report."))
                .containsEntry("B2", "2024/25 female 0-11 all")
                .containsEntry("C3", "2024/25 male 12-15 all")
                .containsEntry("D2", "2024/25 female 16+ all");
    }

    private static List<String> read(String note) {
        return DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |        |
                | Victim age                                 | Female |
                | 11 and under                               | 35     |
                | 12-15                                      | 140    |
                | 16 and over                                | 9      |
                |                                            |        |
                | NOTE                                       |        |
                """.replace("NOTE", note)).observations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My query put the eleven-year-olds in with the second line, so the first line is really 10 and under and the second 11 to 15.",
                "In fact our system holds the bands 0-10 and 11-15.",
                "11 and under is our band 0 to 10, and 12-15 is our band 11 to 15.",
            })
    void bandsThatANoteCutsOtherwiseAreAskedAbout(String note) {
        assertThat(read(note)).containsExactly("B5 2024/25 female 16+ 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You asked for 10 and under and 11 to 15.",
                "Our system holds the bands shown and cannot be re-cut to 10 and under / 11-15 / 16 and over.",
                "Two of those aged 16 and over were in fact 17.",
                "Our bands are really 11 and under, 12-15 and 16 and over.",
            })
    void otherNotesLeaveThem(String note) {
        assertThat(read(note)).hasSize(3);
    }
}
