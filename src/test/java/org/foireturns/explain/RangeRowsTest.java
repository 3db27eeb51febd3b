package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeRowsTest {
    @Test
    void rangesOverNumbersBehindLabelsOfOneKindAreValues() {
        assertThat(ends("""
                | Under 12 | 1 to 4 |
                | 12-15    | 6      |
                """)).isTrue();
        assertThat(ends("""
                | 0-11  | 1 to 4 |
                | 12-15 | 6      |
                """)).isTrue();
    }

    @Test
    void rangesBehindALabelOfAnotherKindAreHeads() {
        assertThat(ends("""
                | Female  | 12-15 |
                | 2018/19 | 6     |
                """)).isFalse();
    }

    @Test
    void severalDifferentRangesOverPlainNumbersAreHeads() {
        assertThat(ends("""
                | Female | 0-11 | 12-15 | 16+ |
                | Male   | 6    | 7     | 8   |
                """)).isFalse();
        assertThat(ends("""
                | Female | 0-11 | 12-15 | 12-15 |
                | Male   | 6    | 7     | 8     |
                """)).isTrue();
        assertThat(ends("""
                | Female | 0-11 | 12-15 | 0-11 | 12-15 |
                | Male   | 6    | 7     | 8    | 9     |
                """)).isFalse();
    }

    @Test
    void nothingButRangesWithNumbersRightBelowThemAreValues() {
        assertThat(ends("""
                | Under 12 | 1 to 4 |
                | 12-15    | Kik    |
                """)).isFalse();
        assertThat(ends("""
                | Under 12 | 1 to 4 |
                | 12-15    |        |
                """)).isFalse();
        assertThat(ends("""
                | Under 12 | 1 to 4 | Female |
                | 12-15    | 6      | 2      |
                """)).isFalse();
        assertThat(ends("| Under 12 | 1 to 4 |")).isFalse();
        assertThat(ends("""
                | Under 12 | 5 |
                | 12-15    | 6 |
                """)).isFalse();
    }

    @Test
    void anEntryWithNothingButRangesBehindIt() {
        RangeRows rows = new RangeRows(Drawn.field("""
                | Female  | 1 to 4 | 1 to 4 |
                | Kik     | 1 to 4 | 1 to 4 |
                | Gender  | 1 to 4 | 1 to 4 |
                | Female  | 1 to 4 | 5      |
                | Female  | 1 to 4 | 2018   |
                | Female  |        |        |
                | 0-11    | 1 to 4 | 1 to 4 |
                """));
        assertThat(rows.rangesBehindEntry(0)).isTrue();
        assertThat(rows.rangesBehindEntry(1)).isTrue();
        assertThat(rows.rangesBehindEntry(2)).isFalse();
        assertThat(rows.rangesBehindEntry(3)).isFalse();
        assertThat(rows.rangesBehindEntry(4)).isFalse();
        assertThat(rows.rangesBehindEntry(5)).isFalse();
        assertThat(rows.rangesBehindEntry(6)).isFalse();
    }

    @Test
    void aRowOfTheSameShapeHasValuesBehindAnEntryOfTheSameKind() {
        RangeRows rows = new RangeRows(Drawn.field("""
                | Female  | 1 to 4 | 1 to 4 |
                | Male    | 5      | 6      |
                | Kik     | 5      | 6      |
                | Kik     | 5      | Male   |
                | Kik     | 5      |        |
                """));
        assertThat(rows.sameShapeBelow(0)).isTrue();
        assertThat(rows.sameShapeBelow(1)).isFalse();
        assertThat(rows.sameShapeBelow(2)).isFalse();
        assertThat(rows.sameShapeBelow(3)).isFalse();
        assertThat(rows.sameShapeBelow(4)).isFalse();
    }

    private static boolean ends(String drawing) {
        return new RangeRows(Drawn.field(drawing)).endsInRanges(0);
    }
}
