package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void aNumberOrASignIsAValue() {
        Rows rows = rows("""
                | Female | 3       |
                | Male   | *       |
                | Year   | 2018/19 |
                | Age    | 12-15   |
                """);
        assertThat(rows.hasValue(0)).isTrue();
        assertThat(rows.hasValue(1)).isTrue();
        assertThat(rows.hasValue(2)).isFalse();
        assertThat(rows.hasValue(3)).isFalse();
    }

    @Test
    void theAnswerToAQuestionForOneAgeIsAValue() {
        Rows rows = rows("""
                | Youngest victim | 9 year old girl    |         |
                | Q3              | The youngest was 9 |         |
                | Youngest victim | The youngest was 9 |         |
                | Youngest victim | 12-15              |         |
                | Youngest victim | Female             |         |
                | Youngest victim |                    |         |
                | Female          | 9 year old girl    |         |
                | Youngest victim | Youngest victim    | Female  |
                """);
        assertThat(rows.hasValue(0)).isTrue();
        assertThat(rows.hasValue(1)).isTrue();
        assertThat(rows.hasValue(2)).isTrue();
        assertThat(rows.hasValue(3)).isTrue();
        assertThat(rows.hasValue(4)).isFalse();
        assertThat(rows.hasValue(5)).isFalse();
        assertThat(rows.hasValue(6)).isFalse();
        assertThat(rows.hasValue(7)).isFalse();
    }

    @Test
    void aCommentMayFollowTheAnswer() {
        Rows rows = rows("""
                | Youngest victim | 9 year old girl     | Kept by the officer |
                | Youngest victim | Kept by the officer | 9 year old girl     |
                """);
        assertThat(rows.hasValue(0)).isTrue();
        assertThat(rows.hasValue(1)).isFalse();
    }

    @Test
    void theGenderMayStandBeforeTheAge() {
        assertThat(rows("| Q3 | Youngest victim | Female | 9 year old girl |").hasValue(0))
                .isTrue();
    }

    @Test
    void theAnswerStandsBehindTheLastOfSeveralThatAsk() {
        assertThat(rows("| Q3 | Youngest victim | Youngest victim | 9 year old girl |")
                        .hasValue(0))
                .isTrue();
        assertThat(rows("| Q3 | Youngest victim | Youngest victim | Kept by the officer |")
                        .hasValue(0))
                .isFalse();
    }

    @Test
    void valuesFollowWhenOneComesWithinFourRows() {
        Rows rows = rows("""
                | Year   |
                | Female |
                | Kik    |
                | Male   |
                | Age    |
                | 3      |
                """);
        assertThat(rows.valuesFollow(1)).isTrue();
        assertThat(rows.valuesFollow(0)).isFalse();
        assertThat(rows.valuesFollow(5)).isFalse();
    }

    @Test
    void onlyTheNameOfAnAxisAndItsEntryAreANamedEntry() {
        Rows rows = rows("""
                | Gender | Female |      |
                | Gender | Kik    |      |
                | Gender | Female | Male |
                | Gender |        |      |
                """);
        assertThat(rows.isNamedEntry(0)).isTrue();
        assertThat(rows.isNamedEntry(1)).isFalse();
        assertThat(rows.isNamedEntry(2)).isFalse();
        assertThat(rows.isNamedEntry(3)).isFalse();
    }

    @Test
    void aRowIsWideWithMoreThanOneCellAndOpensTheQuestionOfItsFirst() {
        Rows rows = rows("""
                | Q2 Gender |         |
                | Female    | Q3 Age  |
                """);
        assertThat(rows.anyIsWide(List.of(0))).isFalse();
        assertThat(rows.anyIsWide(List.of(0, 1))).isTrue();
        assertThat(rows.section(0)).isEqualTo(2);
        assertThat(rows.section(1)).isZero();
    }

    private static Rows rows(String drawing) {
        return new Rows(Drawn.field(drawing));
    }
}
