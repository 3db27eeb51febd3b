package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovedTest {
    private static boolean same(String thenAt, String nowAt, String then, String now) {
        return Moved.from(Moved.first(thenAt), Moved.first(nowAt)).isSame(then, now);
    }

    @Test
    void theFirstCellOfAPlaceIsFound() {
        assertThat(Moved.first("Q1!B7:C9")).hasToString("B7");
        assertThat(Moved.first("AB12!C3")).hasToString("C3");
        assertThat(Moved.first("B7")).isNull();
        assertThat(Moved.first("Q1!all of it")).isNull();
    }

    @Test
    void cellsThatMovedAsFarAreTheSame() {
        String then = "it and B9 make 12, and A1 says so";
        assertThat(same("Q1!B7", "Q1!B9", then, "it and B11 make 12, and A3 says so"))
                .isTrue();
        assertThat(same("Q1!B7", "Q1!B9", then, "it and B11 make 12, and A1 says so"))
                .isTrue();
        assertThat(same("Q1!B7", "Q1!C7", then, "it and C9 make 12, and B1 says so"))
                .isTrue();
    }

    @Test
    void cellsThatMovedOtherwiseAreOthers() {
        assertThat(same("Q1!B7", "Q1!B9", "like B9", "like B10")).isFalse();
        assertThat(same("Q1!B7", "Q1!B7", "like B9", "like B11")).isFalse();
        assertThat(same("Q1!B7", "Q1!B4", "like B2", "like B1")).isFalse();
        assertThat(same("B7", "Q1!B9", "like B9", "like B11")).isFalse();
    }

    @Test
    void otherWordsAreOthersWhereverTheyStand() {
        assertThat(same("Q1!B7", "Q1!B9", "B9 holds 12", "B11 holds 13")).isFalse();
        assertThat(same("Q1!B7", "Q1!B9", "B9 holds 12", "B11 and C11 holds 12"))
                .isFalse();
        assertThat(same("Q1!B7", "Q1!B9", "holds 12", "holds 12")).isTrue();
    }
}
