package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists whose rows have a number and neither a reference nor a day. */
class NumberedRowsTest {
    @Test
    void readsVictimsByTheirNumber() {
        DrawnList drawn = DrawnList.of("""
                | Recorded 2024/25 |
                | # | Victim sex | Victim age at offence |
                | 1 | Female | 12 |
                | 2 | Male   | 13 |
                | 3 | Female | 12 |
                | 4 | Female | 12 |
                | 5 | Female | Unknown |
                | 6 | Male   | 13 |
                """);
        assertThat(drawn.kinds()).isEqualTo("SEQUENCE GENDER AGE");
        assertThat(drawn.read().said()).hasSize(6).contains("7 2024/25 female unknown ");
    }

    @Test
    void readsOneColumnOfPlatforms() {
        DrawnList drawn = DrawnList.of("""
                | Recorded 2024/25 |
                | # | Method of communication |
                | 1 | Snapchat |
                | 2 | Kik      |
                | 3 | Snapchat |
                | 4 | Snapchat |
                | 5 | Unknown  |
                | 6 | Kik      |
                """);
        assertThat(drawn.kinds()).isEqualTo("SEQUENCE PLATFORM");
        assertThat(drawn.read().said()).hasSize(6).contains("3 2024/25  snapchat");
    }

    @Test
    void takesARankingForATable() {
        assertThat(DrawnList.of("""
                        | # | Method of communication |
                        | 1 | Snapchat  |
                        | 2 | Kik       |
                        | 3 | WhatsApp  |
                        | 4 | Instagram |
                        | 5 | Facebook  |
                        | 6 | Telegram  |
                        """).ranges()).isEmpty();
        assertThat(DrawnList.of("""
                        | # | Platform | Cases |
                        | 1 | Snapchat | 31 |
                        | 2 | Kik      | 20 |
                        | 3 | Kik      | 11 |
                        | 4 | Kik      | 8  |
                        | 5 | Facebook | 5  |
                        | 6 | Telegram | 1  |
                        """).ranges()).isEmpty();
    }

    @Test
    void readsDaysOfTheMonthsOverTheRows() {
        DrawnList.Read read = DrawnList.of("""
                | Day | Victim | Age | App / method |
                | APRIL 2024 |
                | 1  | Female | 15 | Kik      |
                | 5  | Female | 13 | Snapchat |
                | 5  | Male   | 13 | Snapchat |
                | 29 | Male   | 13 | Snapchat |
                | Total April | | | 4 |
                | MAY 2024 |
                | 2  | Female | 15 | Kik      |
                | 5  | Female | 13 | Kik      |
                | 15 | Male   | 13 | Snapchat |
                | GRAND TOTAL | | | 7 |
                """).read();
        assertThat(read.said()).hasSize(7).contains("3 2024/25 female 15 kik", "11 2024/25 male 13 snapchat");
        assertThat(read.findings()).doesNotContain("list-count-differs A12");
    }

    @Test
    void readsAScoreBesideReferences() {
        DrawnList drawn = DrawnList.of("""
                | Crime Number | Victim No | Date Reported | Days Old | Age Of Victim | Sex Of Victim | Vulnerability Score |
                | 46/51000/24  | 1         | 2024-04-01    | 15       | 14            | FEMALE        | 9  |
                | 46/51001/24  | 1         | 2024-04-02    | 3        | 14            | FEMALE        | 12 |
                | 46/51001/24  | 2         | 2024-04-02    | 3        | 13            | MALE          | 9  |
                """);
        assertThat(drawn.read().said())
                .containsExactly("2 2024/25 female 14 ", "3 2024/25 female 14 ", "4 2024/25 male 13 ");
        assertThat(DrawnList.of("""
                        | Ref    | Area | 2023/24 | 2024/25 |
                        | A10001 | Zorb | 3       | 4       |
                        | A10002 | Borz | 5       | 4       |
                        | A10003 | Orbz | 3       | 1       |
                        """).ranges()).isEmpty();
    }

    @Test
    void readsSeveralVictimsOfARow() {
        assertThat(DrawnList.of("""
                        | Crime number | Date recorded | Victim 1 gender | Victim 1 age | Victim 2 gender | Victim 2 age |
                        | 23/4100/24   | 2024-04-12    | Female          | 12           | Male            | 11           |
                        | 23/4101/24   | 2024-04-14    | Male            | Unknown      |                 |              |
                        """).read().said())
                .containsExactly("2 2024/25 female 12 + male 11 ", "3 2024/25 male unknown ");
    }
}
