package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaveatsTest {
    private static String withNote(String note) {
        return """
                | S.15A offences | 2024/25 |
                | Girls          | 40      |
                | Boys           | 10      |
                |                |         |
                | %s |         |
                """.formatted(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures include offences under both section 15 (71/16) and section 15A (71/17).",
                "Offences of 71/16 and 71/17 are recorded together and cannot be separated.",
                "Sexual communication with a child (s.15A) is not an offence in Scotland."
            })
    void aNoteMayTakeTheNumbersAway(String note) {
        assertThat(DrawnMeanings.of(withNote(note)).get("B2")).startsWith("asked: the note at A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures are for section 15A (71/17) only and exclude section 15 (71/16).",
                "S.15A does not extend to Northern Ireland; the equivalent offence is shown.",
                "All figures were taken from the crime system on 16 April 2025.",
                "The figures have been rounded to the nearest 5."
            })
    void otherNotesLeaveThem(String note) {
        assertThat(DrawnMeanings.of(withNote(note))).containsEntry("B2", "2024/25 female all all");
    }
}
