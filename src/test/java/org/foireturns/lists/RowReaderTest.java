package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a row say of victims and platforms. */
class RowReaderTest {
    /** The victims and platforms of the last row of a list with these heads, and what stands in that row. */
    private static String last(String heads, String before, String row) {
        List<String> said =
                DrawnList.of("""
                | Crime no | Recorded   | %s |
                | 24000101 | 2024-04-02 | %s |
                | 24000102 | 2024-04-03 | %s |
                | 24000103 | 2024-04-04 | %s |
                """.formatted(heads, before, before, row)).read().said();
        return said.get(said.size() - 1).substring("4 2024/25 ".length()).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "F | 13 | Snapchat ; female 13 snapchat",
                "F | | Snapchat ; female unknown snapchat",
                "  | 13 | Snapchat ; unknown 13 snapchat",
                "  | | Snapchat ; unknown unknown snapchat",
                "F | 13 | ; female 13 unknown",
                "F | 13 | Snapchat, Kik ; female 13 kik+snapchat",
                "F | 13 | Snapchat, unknown ; female 13 snapchat",
                "F | 12, 13 | Snapchat ; female 12 + female 13 snapchat",
                "zorb | 13 | Snapchat ; ? 13 snapchat"
            })
    void genderAgeAndPlatform(String row, String said) {
        assertThat(last("Sex | Age | App", "F | 13 | Snapchat", row)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 | 0 | Kik ; female all + female all kik",
                "1 | 1 | Kik ; female all + male all kik",
                "0 | 1 | Kik ; male all kik",
                "  | 1 | Kik ; male all kik"
            })
    void numbersOfVictimsByGender(String row, String said) {
        assertThat(last("Female victims | Male victims | App", "1 | 0 | Snapchat", row))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Y | | ; snapchat",
                "Y | Y | ; kik+snapchat",
                "N | Y | ; kik",
                "N | N | ; unknown",
                "  | | ; unknown"
            })
    void platformsThatAreTicked(String row, String said) {
        assertThat(last("Snapchat | Kik | Notes", "Y | N | a", row)).endsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x | | x | ; female 0-11",
                "x | | | x ; female 12-15",
                "x | x | x | ; female 0-11 + male 0-11",
                "x | | | ; female unknown",
                "  | | x | ; unknown 0-11",
                "x | x | x | x ; female all + male all + all 0-11 + all 12-15"
            })
    void gendersAndAgesThatAreTicked(String row, String said) {
        List<String> read = DrawnList.of("""
                | URN    | Month recorded | Snapchat | Kik | Girl | Boy | 11 and under | 12-15 |
                | URN001 | 2024-04-01     | x        |     | x    |     | x            |       |
                | URN002 | 2024-04-01     | x        |     | x    |     |              | x     |
                | URN003 | 2024-05-01     |          | x   |      | x   |              | x     |
                | URN004 | 2024-05-01     |          | x   |      | x   | x            |       |
                | URN006 | 2024-06-01     | x        |     |      | x   |              | x     |
                | URN007 | 2024-06-01     | x        |     |      | x   |              | x     |
                | URN005 | 2024-05-01     | x        |     | %s |
                """.formatted(row)).read().said();
        assertThat(read).last().asString().isEqualTo("8 2024/25 " + said + " snapchat");
    }

    @Test
    void aFurtherRowOfAnOffenceSaysNoNewVictimWhereItsCellsAreBlank() {
        List<String> said = DrawnList.of("""
                | Crime no | Recorded   | Sex | Age | App      |
                | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
                | 24000101 | 2024-04-02 |     |     | Kik      |
                | 24000103 | 2024-04-04 | M   | 12  | Kik      |
                """).read().said();
        assertThat(said).containsExactly("2 2024/25 female 13 snapchat", "3 2024/25  kik", "4 2024/25 male 12 kik");
    }

    @Test
    void aDayOfBirthGivesTheAge() {
        List<String> said = DrawnList.of("""
                | Crime no | Recorded   | Committed  | Sex | Date of birth | App |
                | 24000101 | 2024-04-02 | 2024-04-01 | F   | 2011-01-02    | Kik |
                | 24000102 | 2024-04-03 | 2024-04-01 | M   | 2012-06-02    | Kik |
                | 24000103 | 2024-04-03 | 2024-04-01 |     |               | Kik |
                """).read().said();
        assertThat(said)
                .containsExactly("2 2024/25 female 13 kik", "3 2024/25 male 11 kik", "4 2024/25 unknown unknown kik");
    }

    @Test
    void aGenderInAHeadingIsThatOfTheRowsBelow() {
        List<String> said = DrawnList.of("""
                | Crime no | Recorded   | Age | App      |
                | Female   |            |     |          |
                | 24000101 | 2024-04-02 | 13  | Snapchat |
                | 24000102 | 2024-04-02 | 12  | Kik      |
                | Male     |            |     |          |
                | 24000103 | 2024-04-04 | 12  | Kik      |
                | 24000104 | 2024-04-04 | 14  | Kik      |
                """).read().said();
        assertThat(said)
                .containsExactly(
                        "3 2024/25 female 13 snapchat",
                        "4 2024/25 female 12 kik",
                        "6 2024/25 male 12 kik",
                        "7 2024/25 male 14 kik");
    }

    @Test
    void ofGenderAndAgeInOneCellEachVictimIsRead() {
        List<String> said = DrawnList.of("""
                | Crime no | Recorded   | Victim   | App      |
                | 24000101 | 2024-04-02 | F13      | Snapchat |
                | 24000102 | 2024-04-02 | F12, M13 | Kik      |
                | 24000103 | 2024-04-04 | M 11     | Kik      |
                | 24000104 | 2024-04-04 | M 14     | Kik      |
                | 24000105 | 2024-04-04 | F 15     | Kik      |
                | 24000106 | 2024-04-04 | F 10     | Kik      |
                """).read().said();
        assertThat(said)
                .startsWith(
                        "2 2024/25 female 13 snapchat", "3 2024/25 female 12 + male 13 kik", "4 2024/25 male 11 kik");
    }

    @Test
    void aReferenceIsTheSameInAnyCaseAndAnUnknownOneIsNone() {
        ListWords words = DrawnList.WORDS;
        Cell one = GridText.grid("| kp/0012/24 |").cells().get(0);
        Cell other = GridText.grid("|  KP/0012/24 |").cells().get(0);
        Cell unknown = GridText.grid("| not recorded |").cells().get(0);
        assertThat(NamedAgain.hash(one, words)).isNotNull().isEqualTo(NamedAgain.hash(other, words));
        assertThat(NamedAgain.hash(unknown, words)).isNull();
        assertThat(NamedAgain.hash(null, words)).isNull();
    }
}
