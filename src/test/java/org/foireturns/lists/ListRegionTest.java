package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Label;
import org.junit.jupiter.api.Test;

/** The lists under one line of heads. */
class ListRegionTest {
    @Test
    void listsSideBySideWithTheSameHeadsAreOneInStrips() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex |  | Crime no | Recorded   | Sex |
                | 24000101 | 2024-04-02 | F   |  | 24000103 | 2024-04-02 | F   |
                | 24000102 | 2024-04-03 | M   |  | 24000104 | 2024-04-03 | M   |
                """);
        assertThat(drawn.ranges()).containsExactly("A1:G3");
        assertThat(drawn.list().strips()).containsExactly(0, 4);
        assertThat(drawn.list().width()).isEqualTo(3);
    }

    @Test
    void theyNeedNoEmptyColumnBetween() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex | Crime no | Recorded   | Sex |
                | 24000101 | 2024-04-02 | F   | 24000103 | 2024-04-02 | F   |
                | 24000102 | 2024-04-03 | M   | 24000104 | 2024-04-03 | M   |
                """);
        assertThat(drawn.list().strips()).containsExactly(0, 3);
    }

    @Test
    void underOtherTitlesTheyAreListsOfTheirOwn() {
        DrawnList drawn = DrawnList.of("""
                | 2023/24  |            |     |  | 2024/25  |            |     |
                | Crime no | Recorded   | Sex |  | Crime no | Recorded   | Sex |
                | 24000101 | 2023-04-02 | F   |  | 24000103 | 2024-04-02 | F   |
                | 24000102 | 2023-04-03 | M   |  | 24000104 | 2024-04-03 | M   |
                """);
        assertThat(drawn.ranges()).containsExactly("A2:C4", "E2:G4");
    }

    @Test
    void anEmptyColumnAmongOtherHeadsPartsNoList() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   |  | Sex | Age |
                | 24000101 | 2024-04-02 |  | F   | 13  |
                | 24000102 | 2024-04-03 |  | M   | 12  |
                """);
        assertThat(drawn.ranges()).containsExactly("A1:E3");
        assertThat(drawn.kinds()).isEqualTo("REFERENCE RECORDED EMPTY GENDER AGE");
    }

    @Test
    void aColumnWithoutAHeadBelongsToTheList() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Recorded   | Sex |    |
                | 24000101 | 2024-04-02 | F   | 13 |
                | 24000102 | 2024-04-03 | M   | 12 |
                """);
        assertThat(drawn.ranges()).containsExactly("A1:D3");
    }

    @Test
    void theTextsAboveAreItsTitles() {
        DrawnList drawn = DrawnList.of("""
                | Kent Police |            |     |
                | 2024/25     |            |     |
                | Crime no    | Recorded   | Sex |
                | 24000101    | 2024-04-02 | F   |
                | 24000102    | 2024-04-03 | M   |
                """);
        assertThat(drawn.list().above()).extracting(Label::text).containsExactly("Kent Police", "2024/25");
        assertThat(drawn.list().heads()).extracting(Label::text).containsExactly("Crime no", "Recorded", "Sex");
        assertThat(drawn.list().first()).isEqualTo(3);
    }
}
