package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordedRowsTest {
    private static boolean begins(String drawing) {
        return new WordedRows(Drawn.field(drawing)).beginBody(0);
    }

    @Test
    void aNumberWithWordsOverOtherNumbersBehindLabelsOfOneKindIsOne() {
        assertThat(begins("""
                | Female | circa 12 |
                | Male   | 30       |
                """)).isTrue();
        assertThat(begins("""
                | Female | circa 12 |
                | Male   | circa 9  |
                | Girls  | 3        |
                """)).isTrue();
    }

    @Test
    void headsBehindALabelOfAnotherKindAreHeads() {
        assertThat(begins("""
                | Female  | group 1 |
                | 2018/19 | 30      |
                """)).isFalse();
        assertThat(begins("""
                | Gender | group 1 |
                | Female | 30      |
                """)).isFalse();
    }

    @Test
    void bandsOfAnAxisBehindTheNameOfAnotherAreHeads() {
        assertThat(begins("""
                | Female | Under 12 | 12-15 | 1 to 4   |
                | Male   | 30       | 3     | 5        |
                """)).isFalse();
    }

    @Test
    void wordsWithoutADigitMayHead() {
        assertThat(begins("""
                | Female | offences |
                | Male   | 30       |
                """)).isFalse();
    }
}
