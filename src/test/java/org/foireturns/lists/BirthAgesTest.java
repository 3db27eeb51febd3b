package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BirthAgesTest {
    @Test
    void hearsDaysMonthsAndYearsAsTheyWereTyped() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Date of offence | Victim DOB  | Sex |
                | 24000101 | 2024-06-02 | 2024-05-02      | 2011-05-03  | F   |
                | 24000102 | 2024-06-02 | 02/05/2024      | 02/05/2011  | F   |
                | 24000103 | 2024-06-02 | 2024-05-02      | 14-Jun-2010 | M   |
                | 24000104 | 2024-06-02 | 2024-05-02      | Mar 2012    | F   |
                | 24000105 | 2024-06-02 | 2024-05-02      | May 2012    | F   |
                | 24000106 | 2024-06-02 | 2024-05-02      | 2011        | F   |
                | 24000107 | 2024-06-02 | 2024-05-02      | Not held    | F   |
                | 24000108 | 2024-06-02 | 2024-05-02      |             | F   |
                | 24000109 | 2024-06-02 | 2024-05-02      | 01/01/1900  | F   |
                | 24000110 | 2024-06-02 | 2024-05-02      | 03/06/2025  | F   |
                | 24000111 | 2024-06-02 |                 | 03/06/2012  | F   |
                | 24000112 | 2024-06-02 | 2024-05-02      | 03/06/2012  | F   |
                """).read();
        assertThat(read.said())
                .containsExactly(
                        "2 2024/25 female 12 ",
                        "3 2024/25 female 13 ",
                        "4 2024/25 male 13 ",
                        "5 2024/25 female 12 ",
                        "6 2024/25 female 11-12 ",
                        "7 2024/25 female 12-13 ",
                        "8 2024/25 female unknown ",
                        "9 2024/25 female unknown ",
                        "10 2024/25 female no-age ",
                        "11 2024/25 female no-age ",
                        "12 2024/25 female no-age ",
                        "13 2024/25 female 11 ");
        assertThat(read.findings()).contains("ages-worked-out D1");
    }

    @Test
    void ageAtTheDayOfRecordingIsNoneAtTheOffence() {
        DrawnList.Read read = DrawnList.of("""
                | Line | Recorded   | Victim date of birth | Gender |
                | 1    | 2024-06-02 | 2011-05-03           | F      |
                | 2    | 2024-06-02 | 03/12/2011           | M      |
                | 3    | 2024-06-03 | Jan 2011             | F      |
                | 4    | 2024-06-04 | Not held             | F      |
                | 5    | 2024-06-04 | 14-Jun-2010          | F      |
                | 6    | 2024-06-04 | 14-Jun-2010          | F      |
                """).read();
        assertThat(read.said())
                .startsWith("2 2024/25 female all ", "3 2024/25 male all ")
                .hasSize(6);
        assertThat(read.messages()).anySatisfy(message -> assertThat(message).contains("the ages of the victims"));
    }

    @Test
    void severalVictimsInARowAreAskedAbout() {
        DrawnList.Read read = DrawnList.of("""
                | Crime no | Recorded   | Committed  | Vic 1 sex | Vic 1 DOB  | Vic 2 sex | Vic 2 DOB  |
                | 24000101 | 2024-06-02 | 2024-05-02 | F         | 2011-05-03 | M         | 2013-05-03 |
                | 24000102 | 2024-06-02 | 2024-05-02 | F         | 2012-05-03 |           |            |
                """).read();
        assertThat(read.said()).containsExactly("2 2024/25 female all + male all ", "3 2024/25 female all ");
        assertThat(read.messages()).anySatisfy(message -> assertThat(message).contains("the ages of the victims"));
    }
}
