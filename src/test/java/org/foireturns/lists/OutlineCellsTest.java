package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineCellsTest {
    @Test
    void aMonthBesideTheFirstOfItsRowsIsThatOfTheRowsBelow() {
        assertThat(DrawnList.of("""
                | Month      | Ref   | Gender | Age | App       |
                | April 2024 | 40001 | F      | 13  | Snapchat  |
                |            | 40002 | F      | 12  | Kik       |
                |            | 40003 | M      | 14  | Snapchat  |
                | May 2024   | 40004 | M      | 15  | Kik       |
                |            | 40005 | F      | 11  | Instagram |
                |            | 40006 | F      | 9   | Snapchat  |
                """).read().said())
                .containsExactly(
                        "2 2024/25 female 13 snapchat",
                        "3 2024/25 female 12 kik",
                        "4 2024/25 male 14 snapchat",
                        "5 2024/25 male 15 kik",
                        "6 2024/25 female 11 instagram",
                        "7 2024/25 female 9 snapchat");
    }

    @Test
    void aMonthThatComesTwiceIsThatOfItsOwnRowsAlone() {
        assertThat(DrawnList.of("""
                | Month      | Ref   | Gender | Age | App       |
                | April 2024 | 40001 | F      | 13  | Snapchat  |
                |            | 40002 | F      | 12  | Kik       |
                |            | 40003 | M      | 14  | Snapchat  |
                | April 2024 | 40004 | M      | 15  | Kik       |
                |            | 40005 | F      | 11  | Instagram |
                |            | 40006 | F      | 9   | Snapchat  |
                """).read().said().get(1)).doesNotContain("2024/25");
    }

    @Test
    void aDayIsThatOfItsRowAlone() {
        assertThat(DrawnList.of("""
                | Recorded   | Ref   | Gender | Age | App       |
                | 2024-04-02 | 40001 | F      | 13  | Snapchat  |
                |            | 40002 | F      | 12  | Kik       |
                |            | 40003 | M      | 14  | Snapchat  |
                | 2024-05-03 | 40004 | M      | 15  | Kik       |
                |            | 40005 | F      | 11  | Instagram |
                |            | 40006 | F      | 9   | Snapchat  |
                """).read().said().get(1)).doesNotContain("2024/25");
    }

    @Test
    void aSumThatCountsEachOffenceOnceIsNoDifference() {
        assertThat(DrawnList.of("""
                | Recorded   | Ref   | Gender | Age | App       |
                | 2024-04-02 | 40001 | F      | 13  | Snapchat  |
                | 2024-04-02 | 40001 | F      | 13  | Kik       |
                | 2024-04-03 | 40002 | F      | 12  | Kik       |
                | 2024-04-04 | 40003 | M      | 14  | Snapchat  |
                | Total      | 3     |        |     |           |
                """).read().messages()).noneMatch(text -> text.contains("the rows that it may count"));
        assertThat(DrawnList.of("""
                | Recorded   | Ref   | Gender | Age | App       |
                | 2024-04-02 | 40001 | F      | 13  | Snapchat  |
                | 2024-04-02 | 40001 | F      | 13  | Kik       |
                | 2024-04-03 | 40002 | F      | 12  | Kik       |
                | 2024-04-04 | 40003 | M      | 14  | Snapchat  |
                | Total      | 5     |        |     |           |
                """).read().messages()).anyMatch(text -> text.contains("the rows that it may count"));
    }
}
