package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
