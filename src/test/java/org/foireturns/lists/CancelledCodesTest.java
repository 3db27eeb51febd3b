package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CancelledCodesTest {
    private static List<String> said(String note, String head, String code) {
        return DrawnList.of("""
                | %s       |            |     |     |          |     |
                | Serial   | Recorded   | Sex | Age | Platform | %s  |
                | HC/00011 | 2024-04-02 | F   | 13  | Kik      | Q   |
                | HC/00012 | 2024-04-03 | M   | 12  | Snapchat | %s  |
                | HC/00013 | 2024-04-05 | M   | 12  | Kik      | Q   |
                | HC/00014 | 2024-04-09 | F   | 14  | Kik      | Q   |
                """.formatted(note, head, code)).read().said();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lines with "N" in the Counted column were cancelled and form no part of our answer. | Counted | N
            A C in the last column means the crime was later cancelled (no crime).             | Status  | C
            Rows marked 'X' were subsequently no-crimed.                                       | Flag    | X
            Lines in the state "Struck out" were ruled not to be crimes and should be left out. | State | Struck out
            NC = no crime                                                                      | Status  | NC
            C in the last column = the record has been cancelled.                              | Remark  | C
            """)
    void rowsWithACodeThatATextExplainsSoAreNotCounted(String note, String head, String code) {
        assertThat(said(note, head, code)).hasSize(3).noneMatch(row -> row.contains("snapchat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rows marked 'X' were recorded by telephone.",
                "Cancelled crimes have been taken out.",
                "A crime of ours may be cancelled later."
            })
    void whatIsNotSaidSoStays(String note) {
        assertThat(said(note, "Flag", "X")).hasSize(4);
    }

    /** The head alone says which rows are counted. */
    @Test
    void aNoUnderCountedNeedsNoExplanation() {
        assertThat(said("Crimes recorded as 71/17", "Counted (Y/N)", "N")).hasSize(3);
        assertThat(said("Crimes recorded as 71/17", "Included?", "No")).hasSize(3);
    }

    @Test
    void aCodeThatMostRowsBearSaysNothing() {
        assertThat(said("Rows marked 'Q' were cancelled.", "Flag", "X")).hasSize(4);
    }

    /** "About" says so, and the list stands on the next sheet. */
    @Test
    void anotherSheetMayExplainACode() {
        Grid cover = GridText.grid("| Lines with CX at the end were cancelled and are no part of our crimes. |");
        Map<String, String> key = CodeKey.in(List.of(new Lists.Found(List.of(), cover)), DrawnList.WORDS);
        assertThat(DrawnList.of("""
                | Serial   | Recorded   | Sex | Age | Platform | Mark |
                | HC/00011 | 2024-04-02 | F   | 13  | Kik      |      |
                | HC/00012 | 2024-04-03 | M   | 12  | Snapchat | CX   |
                | HC/00013 | 2024-04-05 | M   | 12  | Kik      |      |
                | HC/00014 | 2024-04-09 | F   | 14  | Kik      |      |
                """).read(key).said()).hasSize(3).noneMatch(row -> row.contains("snapchat"));
    }
}
