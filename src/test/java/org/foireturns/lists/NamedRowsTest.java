package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that name rows of a list and say that they are not counted. */
class NamedRowsTest {
    private static List<String> said(String note, String first) {
        return DrawnList.of("""
                | %s   |            |     |     |          |
                | %s   | Recorded   | Sex | Age | Platform |
                | 1    | 2024-04-02 | F   | 13  | Kik      |
                | 2    | 2024-04-03 | M   | 12  | Snapchat |
                | 3    | 2024-04-05 | M   | 12  | Kik      |
                | 4    | 2024-04-09 | F   | 14  | Snapchat |
                | 5    | 2024-04-11 | F   | 15  | Kik      |
                """.formatted(note, first)).read().said();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nos 2 and 4 were entered twice and should not be counted.
            No. 2 is a duplicate; no. 4 was cancelled.
            Rows 2, 4 should be left out
            Lines 2 and 4 were recorded in error.
            """)
    void theyAreNotCounted(String note) {
        assertThat(said(note, "No")).hasSize(3).noneMatch(row -> row.contains("snapchat"));
    }

    @Test
    void bothNumbersAndReferencesAreNamed() {
        DrawnList list = DrawnList.of("""
                | Line | Crime no   | Recorded   | Sex | Age | Platform |
                | 1    | 2400010493 | 2024-04-02 | F   | 13  | Kik      |
                | 2    | 2400010600 | 2024-04-03 | M   | 12  | Snapchat |
                | 3    | 2400013121 | 2024-04-05 | M   | 12  | Kik      |
                | 4    | 2400013744 | 2024-04-09 | F   | 14  | Snapchat |
                | 5    | 2400014467 | 2024-04-11 | F   | 15  | Kik      |

                | Since the extract crime numbers 2400010600 and 2400013744 have been cancelled and should be disregarded. | | | | | |
                """);
        assertThat(list.read().said()).hasSize(3).noneMatch(row -> row.contains("snapchat"));
    }

    @Test
    void aRangeNamesAllRowsInIt() {
        assertThat(said("Lines 2 to 4 were recorded before the period asked for.", "Line"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nos 2 and 4 were recorded by telephone.
            Nos 12 and 14 were entered twice and should not be counted.
            2 and 4 years ago crimes were cancelled more often.
            """)
    void otherNotesNameNone(String note) {
        assertThat(said(note, "No")).hasSize(5);
    }

    @Test
    void referencesAreNamedAsTheyStand() {
        List<String> said = DrawnList.of("""
                | Refs 46/2 and 46/3 have been cancelled since. |     |     |
                | Crime ref | Recorded   | Sex | Age |
                | 46/1      | 2024-04-02 | F   | 13  |
                | 46/2      | 2024-04-03 | M   | 12  |
                | 46/3      | 2024-04-05 | M   | 12  |
                | 46/4      | 2024-04-09 | F   | 14  |
                """).read().said();

        assertThat(said).hasSize(2).allMatch(row -> row.contains("female"));
    }

    @Test
    void whereNoColumnNumbersThemTheRowIsThatOfTheSheet() {
        List<String> said = DrawnList.of("""
                | Please ignore rows 4 and 5, which are duplicates. |     |     |
                | Recorded   | Sex | Age |
                | 2024-04-02 | F   | 13  |
                | 2024-04-03 | M   | 12  |
                | 2024-04-05 | M   | 12  |
                | 2024-04-09 | F   | 14  |
                """).read().said();

        assertThat(said).hasSize(2).allMatch(row -> row.contains("female"));
    }

    @Test
    void referencesBehindAColonAreNamedToo() {
        DrawnList list = DrawnList.of("""
                | The following were entered in error as duplicates and are to be disregarded: 1002/24-1, 1004/24-3 | | | | |
                | Crime ref | Recorded   | Sex | Age | Platform |
                | 1001/24-0 | 2024-04-02 | F   | 13  | Kik      |
                | 1002/24-1 | 2024-04-03 | M   | 12  | Snapchat |
                | 1003/24-2 | 2024-04-05 | M   | 12  | Kik      |
                | 1004/24-3 | 2024-04-09 | F   | 14  | Snapchat |
                | 1005/24-4 | 2024-04-11 | F   | 15  | Kik      |
                """);
        assertThat(list.read().said()).hasSize(3).noneMatch(row -> row.contains("snapchat"));
    }

    /** Each of two sheets has a row 2, and an offence has one reference. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nos 2 and 4 were entered twice and should not be counted.                          | 5
            Lines 2 to 4 should be left out, they are duplicates.                              | 5
            Crime numbers 2400010600 and 2400013744 were cancelled and should not be counted.  | 3
            The following are duplicates and should not be counted: 2400010600, 2400013744     | 3
            """)
    void onAnotherSheetReferencesAreNamedAndNoRows(String note, int left) {
        Grid sheet = GridText.grid("| " + note + " |");
        Map<String, String> key = CodeKey.in(List.of(new Lists.Found(List.of(), sheet)), DrawnList.WORDS);
        assertThat(DrawnList.of("""
                | No | Crime no   | Recorded   | Sex | Age | Platform |
                | 1  | 2400010493 | 2024-04-02 | F   | 13  | Kik      |
                | 2  | 2400010600 | 2024-04-03 | M   | 12  | Snapchat |
                | 3  | 2400013121 | 2024-04-05 | M   | 12  | Kik      |
                | 4  | 2400013744 | 2024-04-09 | F   | 14  | Snapchat |
                | 5  | 2400014467 | 2024-04-11 | F   | 15  | Kik      |
                """).read(key).said()).hasSize(left);
    }
}
