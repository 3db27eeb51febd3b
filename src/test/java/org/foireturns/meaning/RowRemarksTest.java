package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowRemarksTest {
    @Test
    void aRemarkBehindTheNumbersOfARowIsOfThatRow() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Note                    |
                | Female        | 30       |                         |
                | Unknown       | 5        | withdrawn - do not use  |
                | Male          | 9        | from 1 October 2024 only |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("does not stand"))
                .hasEntrySatisfying("B4", said -> assertThat(said).contains("only a part of its period"));
    }

    @Test
    void oneThatMoreIsCountedThanTheLabelTellsIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Comments                     |
                | Female        | 30       | includes some aged under 12  |
                | Male          | 9        | includes 4 of unknown gender |
                | Unknown       | 2        | includes one not recorded    |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("the remark at C3 says that more"))
                .containsEntry("B4", "2024/25 unknown all all");
    }

    @Test
    void oneBehindTheHeadsIsOfTheWholeTable() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |          |  |                                                   |
                | Victim                 | Offences |  |                                                   |
                | Female                 | 30       |  |                                                   |
                |                        |          |  |                                                   |
                | Platform               | Offences |  | <- this field only went live on 1 September 2024. |
                | Snapchat               | 20       |  |                                                   |
                | Kik                    | 7        |  |                                                   |
                """))
                .containsEntry("B3", "2024/25 female all all")
                .hasEntrySatisfying("B7", said -> assertThat(said).contains("the remark at D5"));
    }

    @Test
    void oneThatRepeatsAHeadIsOfItsColumn() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024/25 | 2025/26 |  | 2025/26 so far: 3 months only |
                | Female         | 30      | 12      |  |                               |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("C2", said -> assertThat(said).contains("asked"));
    }

    @Test
    void oneThatTellsAnotherBandOfAgesIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female |                                                         |
                | 12-15         | 84     | All of these were 12-15 when they were first written to |
                | 16 and over   | 41     | So this line is everybody aged 15 or more.              |
                """))
                .containsEntry("B2", "2024/25 female 12-15 all")
                .hasEntrySatisfying(
                        "B3", said -> assertThat(said).isEqualTo("asked: the remark at C3 tells other ages of it"));
    }

    @Test
    void oneThatNamesAQuarterAndFewerMonthsIsOfAllThatHoldThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Qtr 3 | Qtr 4 | Total | Remarks                                         |
                | Female        | 30    | 12    | 42    | Qtr 4 and so the total: January and February.   |
                | Male          | 9     | 3     | 12    |                                                 |
                """))
                .containsEntry("B3", "1 October 2024 to 31 December 2024 male all all")
                .hasEntrySatisfying("C3", said -> assertThat(said).contains("the remark at E2"))
                .hasEntrySatisfying("C2", said -> assertThat(said).contains("the remark at E2"));
    }

    @Test
    void aSmallNumberInTwoLanguagesIsNoRemark() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25               | Female | Male                    |
                | 11 ac iau / 11 and under    | 11     | Llai na 5 / Less than 5 |
                | 12-15                       | 57     | 19                      |
                """))
                .containsEntry("B2", "2024/25 female 0-11 all")
                .containsEntry("C2", "2024/25 male 0-11 all");
    }
}
