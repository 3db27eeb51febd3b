package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextTableTest {
    @Test
    void smallTablesOneBelowTheOtherAreNoList() {
        assertThat(DrawnList.of("""
                | 2023/24  |        |      |       |
                | Age band | Female | Male | Total |
                | 0-11     | 4      | 9    | 13    |
                | 12-15    | 9      | 6    | 15    |
                |          |        |      |       |
                | Means of communication | Offences | | |
                | Snapchat | 8      |      |       |
                | Kik      | 3      |      |       |
                | WhatsApp | 2      |      |       |
                |          |        |      |       |
                | 2024/25  |        |      |       |
                | Age band | Female | Male | Total |
                | 0-11     | 4      | 9    | 13    |
                | 12-15    | 9      | 6    | 15    |
                |          |        |      |       |
                | Means of communication | Offences | | |
                | Snapchat | 9      |      |       |
                | Kik      | 1      |      |       |
                | WhatsApp | 5      |      |       |
                """).ranges()).isEmpty();
    }

    @Test
    void aListEndsWhereAnotherTableBegins() {
        String list = """
                | Crime no | Recorded   | Age | Sex  |
                | 24000101 | 2024-04-02 | 13  | F    |
                | 24000102 | 2024-04-03 | 14  | M    |
                | 24000103 | 2024-04-04 | 12  | F    |
                """;
        assertThat(DrawnList.of(list + """
                | Summary  |            |     |      |
                | Platform | Outcome    | Girls | Boys |
                | Kik      | Charged    | 3   | 1    |
                | Snapchat | Charged    | 4   | 2    |
                """).ranges()).containsExactly("A1:D4");
        assertThat(DrawnList.of(list + """
                |          |            |     |      |
                | 24000104 | 2024-04-05 | adult | F  |
                | 24000105 | 2024-04-06 | 11  | M    |
                """).ranges()).containsExactly("A1:D7");
    }

    @Test
    void aColumnThatBeginsBelowAGapIsNoneOfTheList() {
        assertThat(DrawnList.of("""
                | Crime no | Recorded   | Sex |        |
                | 24000101 | 2024-04-02 | F   |        |
                | 24000102 | 2024-04-03 | M   |        |
                |          |            |     |        |
                | Notes    |            |     | Checked |
                """).plan().columns().all()).hasSize(3);
    }
}
