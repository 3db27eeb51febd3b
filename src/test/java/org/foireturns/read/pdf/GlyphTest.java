package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphTest {
    /** A letter three points wide and seven high from a place on, through a window from one place to another. */
    private static Glyph at(float left, float from, float to) {
        return Typed.glyph(0, 0, "x", left, 10, new PageArea(from, 0, to, 20), false);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 100, true, true",
        "99, 0, 100, false, true",
        "98.4, 0, 100, true, true",
        "99.8, 0, 100, false, false",
        "120, 0, 100, false, false",
        "-2, 0, 100, false, true"
    })
    void isSeenWhereHalfOfItShowsAndInPartWhereAnyDoes(float left, float from, float to, boolean seen, boolean part) {
        assertThat(at(left, from, to).seen()).isEqualTo(seen);
        assertThat(at(left, from, to).seenInPart()).isEqualTo(part);
    }

    @Test
    void anEdgeBetweenTwoLettersEndsTheCell() {
        assertThat(at(95, 0, 100).endsCellBefore(at(100, 0, 200))).isTrue();
        assertThat(at(95, 0, 200).endsCellBefore(at(100, 99, 200))).isTrue();
        assertThat(at(95, 0, 200).endsCellBefore(at(100, 0, 200))).isFalse();
        assertThat(at(95, 0, 110).endsCellBefore(at(100, 0, 200))).isFalse();
        assertThat(at(95, 0, 200).endsCellBefore(at(100, 90, 200))).isFalse();
    }

    @Test
    void aTextFillsItsCellFromEdgeToEdge() {
        Glyph last = at(96, 0, 100);
        assertThat(at(2, 0, 100).fillsCellWith(last)).isTrue();
        assertThat(at(4, 0, 100).fillsCellWith(last)).isFalse();
        assertThat(at(2, 0, 100).fillsCellWith(at(95, 0, 100))).isFalse();
        Glyph other = Typed.glyph(9, 9, "x", 97, 10, new PageArea(0, 0, 100, 20), false);
        assertThat(at(2, 0, 100).fillsCellWith(other)).isFalse();
        assertThat(other.startsPiece()).isTrue();
        assertThat(Typed.glyph(9, 8, "x", 0, 10, Typed.EVERYWHERE, false).startsPiece())
                .isFalse();
    }

    @Test
    void whatIsCutOffIsNotShown() {
        assertThat(at(98, 0, 100).shown().place()).isEqualTo(new PageArea(98, 3, 100, 10));
        assertThat(at(-1, 0, 100).shown().place()).isEqualTo(new PageArea(0, 3, 2, 10));
        assertThat(at(50, 0, 100).shown().place()).isEqualTo(new PageArea(50, 3, 53, 10));
    }

    @Test
    void onPagesSideBySideAWindowGoesOnWhereItEndsWithItsPage() {
        PageArea page = new PageArea(0, 0, 100, 20);
        Glyph whole = at(50, 0, 100).moved(200, page);
        assertThat(whole.place().left()).isEqualTo(250);
        assertThat(whole.window().left()).isLessThan(-10_000);
        assertThat(whole.window().right()).isGreaterThan(10_000);
        Glyph cell = at(50, 40, 60).moved(200, page);
        assertThat(cell.window()).isEqualTo(new PageArea(240, 0, 260, 20));
    }
}
