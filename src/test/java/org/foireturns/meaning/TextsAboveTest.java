package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsAboveTest {
    @Test
    void aTextRightOverTheSecondTableIsItsTitleAlone() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                | Female victims         |    |
                | 12-15                  | 30 |
                | 16-17                  | 9  |
                |                        |    |
                | Male victims           |    |
                | 12-15                  | 8  |
                | 16-17                  | 2  |
                """))
                .containsEntry("B3", "2024/25 female 12-15 all")
                .containsEntry("B7", "2024/25 male 12-15 all");
    }

    @Test
    void aSentenceRightOfTheTableLeavesATitleAlone() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |  |                                                                     |
                | BOYS                   |    |  | Our figures may differ from those which the Home Office prints later |
                |                        |    |  |                                                                     |
                | 12-15                  | 30 |  |                                                                     |
                | 16-17                  | 9  |  |                                                                     |
                """)).containsEntry("B4", "2024/25 male 12-15 all");
    }

    @Test
    void aTextFarAboveSaysNoGender() {
        assertThat(DrawnMeanings.of("""
                | Female victims of s.15A offences, 2024/25 |    |
                |                                           |    |
                |                                           |    |
                |                                           |    |
                |                                           |    |
                | 12-15                                     | 30 |
                | 16-17                                     | 9  |
                """)).containsEntry("B6", "2024/25 all 12-15 all");
    }

    @Test
    void theNoteOfATableIsNoTitleOfTheNext() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child                                |          |
                | Year                                                             | Offences |
                | 2022/23 [1]                                                      | 377      |
                | 2023/24                                                          | 302      |
                |                                                                  |          |
                | [1] This year also includes meeting a child after grooming (s.15) |         |
                |                                                                  |          |
                | 2023/24 age                                                      | Female   |
                | 11 and under                                                     | 56       |
                | 12-15                                                            | 165      |
                """)).containsEntry("B9", "2023/24 female 0-11 all");
    }

    @Test
    void theYearOverSeveralTablesHoldsForAllOfThem() {
        assertThat(DrawnMeanings.of("""
                | Offences recorded in 2024/25         |          |     |
                | Gender                               | All ages | 0-11 |
                | Female                               | 8        | 3   |
                | Youngest victim: eight years, female |          |     |
                | Platform                             | Snapchat | Kik |
                | Number                               | 7        | 2   |
                |                                      |          |     |
                | Offences recorded in 2023/24         |          |     |
                | Gender                               | All ages | 0-11 |
                | Female                               | 18       | 7   |
                | Youngest victim: seven years, female |          |     |
                | Platform                             | Snapchat | Kik |
                | Number                               | 9        | 3   |
                """))
                .containsEntry("B6", "2024/25 all all snapchat")
                .containsEntry("C13", "2023/24 all all kik");
    }

    @Test
    void aRangeOfNumbersThatAreNotToldIsNoneOfAges() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25. Fewer than 5 are shown as 1-4. |    |
                | Female                                                  | 30 |
                | Male                                                    | 9  |
                """)).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void theNameOfAnAxisAndNotRecordedOnARowOfTheirOwnAreWhatTheTableIsFilteredBy() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |              |
                |                         |              |
                | Victim gender           | Not recorded |
                |                         |              |
                | Age band                | Offences     |
                | 0-11                    | 3            |
                | 12-15                   | 9            |
                """)).containsEntry("B6", "2024/25 unknown 0-11 all");
    }

    @Test
    void howSmallNumbersAreShownIsNoAgeOfATable() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | ≤4: four or fewer       |    |
                |                         |    |
                | Female                  | 30 |
                | Male                    | ≤4 |
                """)).containsEntry("B4", "2024/25 female all all");
    }

    @Test
    void aSentenceThatTellsANumberSaysThePeriodOfTheTableBelowItToo() {
        String table = """
                | Victims of the 219 offences recorded 01/04/2023 - 31/03/2024 |    |
                | Gender                                                       |    |
                | Female                                                       | 30 |
                | Male                                                         | 9  |
                """;
        assertThat(DrawnMeanings.of(table)).containsEntry("B3", "2023/24 female all all");
        assertThat(DrawnMeanings.of("| Total offences recorded in 2022/23: 120 | |\n" + table)
                        .get("B4"))
                .doesNotContain("2023/24", "2022/23");
    }

    @Test
    void aCornerThatCountsSuspectsIsNearerThanTheTitle() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |               |      |
                | Count of Suspect URN   | Column Labels |      |
                | Row Labels             | Female        | Male |
                | 12-15                  | 2             | 30   |
                | 16-17                  | 1             | 9    |
                """)).containsEntry("C4", "left out: suspect");
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |               |      |
                | Count of Victim URN    | Column Labels |      |
                | Row Labels             | Female        | Male |
                | 12-15                  | 2             | 30   |
                | 16-17                  | 1             | 9    |
                """)).containsEntry("C4", "2024/25 male 12-15 all");
    }
}
