package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleBetweenTest {
    @Test
    void aTextBelowANoteWithItsMarkIsANoteToo() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |       |      |
                |                | Girls | Boys |
                | 2022/23 *      |       |      |
                | 11 and under   | 13    | 2    |
                | 12-15          | 31    | 4    |
                | 2025/26        |       |      |
                | 11 and under   | 9     | 2    |
                | 12-15          | 46    | 10   |
                |                |       |      |
                | * 2022/23: the nine months April to December 2022 only. | | |
                | Year to date, 1 April 2025 to 31 December 2025.         | | |
                |                |         |    |
                | How contacted  | 2024/25 |    |
                | Snapchat       | 40      |    |
                | Kik            | 4       |    |
                """))
                .containsEntry("B7", "asked: the note at A11 says that only 1 April 2025 to 31 December 2025 is in it")
                .containsEntry("B14", "2024/25 all all snapchat");
    }

    @Test
    void aTextRightOverATableIsItsTitleAndNoNoteOfTheOneAbove() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences                  |     |
                | 2023/24                         | 377 |
                | 2024/25                         | 302 |
                |                                 |     |
                | 1 April 2025 to 30 June 2025    |     |
                | Snapchat                        | 40  |
                | Kik                             | 4   |
                """))
                .containsEntry("B3", "2024/25 all all all")
                .containsEntry("B6", "1 April 2025 to 30 June 2025 all all snapchat");
    }

    @Test
    void sentencesOverAnEmptyRowAreANoteOfTheTableAbove() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences |
                | 11 and under  | 24       |
                | 12-15         | 85       |
                |               |          |
                | Ages are held in bands. The row headed 11 and under is our band 0 to 10, and 12-15 is our band 11 to 15. | |
                |               |          |
                | Platform      | Count    |
                | Snapchat      | 47       |
                | Kik           | 4        |
                """))
                .containsEntry("B2", "asked: the note at A5 tells other ages of it")
                .containsEntry("B8", "2024/25 all all snapchat");
    }

    @Test
    void aTextMayBeAsLongAsACellHolds() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences |
                | 11 and under  | 24       |
                | %s.           |          |
                | Platform      | Count    |
                | Snapchat      | 47       |
                """.formatted("word ".repeat(9000)))).containsKey("B5");
    }
}
