package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellStartsTest {
    /** So many lines of one letter at 100 points, and in the last of them one before it, parted by a gap. */
    private static boolean parts(int lines, float gap, float shift, boolean blank, boolean piece) {
        List<Glyph> letters = new ArrayList<>();
        for (int line = 1; line < lines; line++) {
            letters.add(
                    Typed.glyph(letters.size(), letters.size(), "1", 100 + shift, 14f * line, Typed.EVERYWHERE, false));
        }
        Glyph before = Typed.glyph(letters.size(), letters.size(), "8", 97 - gap, 14f * lines, Typed.EVERYWHERE, false);
        letters.add(before);
        if (blank) {
            letters.add(Typed.glyph(letters.size(), letters.size(), " ", 97, 14f * lines, Typed.EVERYWHERE, false));
        }
        int order = letters.size();
        Glyph next = Typed.glyph(order, piece ? order : 0, "1", 100, 14f * lines, Typed.EVERYWHERE, false);
        letters.add(next);
        return new CellStarts(letters).between(before, next);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1.5, 0, false, true, true",
        "2, 1.5, 0, false, true, false",
        "3, 0.9, 0, false, true, false",
        "3, 1.5, 0.4, false, true, true",
        "3, 1.5, 1.5, false, true, false",
        "3, 1.5, 0, true, true, false",
        "3, 1.5, 0, false, false, false"
    })
    void aCellBeginsWhereThreeLinesBeginAndNoBlankIsDrawn(
            int lines, float gap, float shift, boolean blank, boolean piece, boolean parts) {
        assertThat(parts(lines, gap, shift, blank, piece)).isEqualTo(parts);
    }
}
