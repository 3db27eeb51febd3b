package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithheldTest {
    @Test
    void aColumnThatIsBlackedOutIsAskedAboutAndNotCounted() {
        DrawnList.Read read = DrawnList.of("""
                | Crime ref | Recorded   | Sex | Age | Platform | Suspect age |
                | ████      | 2024-04-02 | F   | ██  | Kik      | ██          |
                | ████      | 2024-04-03 | M   | ██  | Kik      | ██          |
                | ████      | 2024-04-04 | F   | ██  | Snapchat | ██          |
                """).read();
        assertThat(read.said())
                .startsWith("2 2024/25 female all kik", "3 2024/25 male all kik")
                .hasSize(3);
        assertThat(read.messages())
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("what stood under \"Age\""));
    }

    @Test
    void singleCellsThatAreBlackedOutCountAsUnknownAndAreAskedAboutOnce() {
        DrawnList.Read read = DrawnList.of("""
                | Crime ref | Recorded   | Sex  | Age        | Platform |
                | 24000101  | 2024-04-02 | F    | [REDACTED] | Kik      |
                | 24000102  | 2024-04-03 | XXXX | 13         | s.40(2)  |
                | 24000103  | 2024-04-04 | F    | 14         | Snapchat |
                | 24000104  | 2024-04-04 | F    | 15         | Snapchat |
                """).read();
        assertThat(read.said())
                .startsWith("2 2024/25 female unknown kik", "3 2024/25 unknown 13 unknown")
                .hasSize(4);
        assertThat(read.messages())
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("2 rows"));
    }
}
