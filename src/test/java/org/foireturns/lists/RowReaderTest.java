package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a row say of victims and platforms. */
class RowReaderTest {
    /** The victims and platforms of the last row of a list with these heads, and what stands in that row. */
    private static String last(String heads, String before, String row) {
        List<String> said = DrawnList.of("""
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
        assertThat(last("Female victims | Male victims | App", "1 | 0 | Snapchat", row)).isEqualTo(said);
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
        assertThat(said)
                .containsExactly("2 2024/25 female 13 snapchat", "3 2024/25  kik", "4 2024/25 male 12 kik");
    }
}
