package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of notes, sheets and versions whose numbers count nothing. */
class NumberedTextsTest {
    private static final String ORDER = "left out: the order of rows";

    @ParameterizedTest
    @ValueSource(strings = {"No.  | Note", "Ref | Comments", "Note number | Note text", "# | Remark", "Note | Detail"})
    void theNumbersOfNotesCountNothing(String heads) {
        assertThat(DrawnMeanings.of(beside("""
                        | %s |
                        | 1   | An offence may have more than one victim.  |
                        | 2   | Figures were taken from a live system.     |
                        | 3   | Age is that at the time of the offence.    |
                        """.formatted(heads))))
                .containsEntry("Data!B4", "2024/25 all all all")
                .containsEntry("Notes!A2", ORDER)
                .containsEntry("Notes!A3", ORDER)
                .containsEntry("Notes!A4", ORDER);
    }

    @Test
    void notesNeedNoHead() {
        assertThat(DrawnMeanings.of(beside("""
                        | Notes |                                                 |
                        | 1     | Offences recorded as cancelled are left out.    |
                        | 2     | One offence of 2024/25 may have several victims.|
                        """)))
                .containsEntry("Notes!A2", ORDER)
                .containsEntry("Notes!A3", ORDER);
    }

    @Test
    void theRowsAndPagesOfAListOfSheetsCountNothing() {
        assertThat(DrawnMeanings.of(beside("""
                        | Worksheet | Title              | Number of rows |
                        | Table_1   | Offences by gender | 4              |
                        | Table_2   | Offences by age    | 5              |
                        """)))
                .containsEntry("Notes!C2", ORDER)
                .containsEntry("Notes!C3", ORDER);
    }

    @Test
    void theNumbersOfVersionsCountNothing() {
        assertThat(DrawnMeanings.of(beside("""
                        | Version | Date       | Change                          |
                        | 1       | 01/05/2025 | First draft of the offences     |
                        | 2       | 07/05/2025 | Offences of 2023/24 were added  |
                        """)))
                .containsEntry("Notes!A2", ORDER)
                .containsEntry("Notes!A3", ORDER);
    }

    @Test
    void risingNumbersBeforeLongLabelsAreCounts() {
        assertThat(DrawnMeanings.of("""
                | 2024/25 | Sexual communication with a child                            |
                | 1       | Victims who were female and whose age was under 12           |
                | 2       | Victims who were female and whose age was between 12 and 15  |
                """)).containsEntry("A2", "2024/25 female 0-11 all");
    }

    @Test
    void risingNumbersOfCategoriesAreCounts() {
        assertThat(DrawnMeanings.of("""
                | Offences 2024/25 | Age of victim |
                | 1                | 0-11          |
                | 2                | 12-15         |
                | 3                | 16-17         |
                """))
                .containsEntry("A2", "2024/25 all 0-11 all")
                .containsEntry("A4", "2024/25 all 16-17 all");
    }

    @Test
    void risingNumbersBehindLongLabelsAreCounts() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child                          | 2024/25 |
                | Victims who were female and whose age was under 12         | 1       |
                | Victims who were female and whose age was between 12 and 15| 2       |
                """)).containsEntry("B2", "2024/25 female 0-11 all");
    }

    @Test
    void aSignBeforeANoteIsNoNumber() {
        assertThat(DrawnMeanings.of(beside("""
                        | * | Recorded offences of 2024/25 may have several victims. |
                        """))).containsEntry("Notes!A1", ORDER);
    }

    private static List<Grid> beside(String drawn) {
        return List.of(grid("Data", """
                | Sexual communication with a child, 2024/25 |          |
                |                                            |          |
                | Gender of victim                           | Offences |
                | Total                                      | 81       |
                """), grid("Notes", drawn));
    }
}
