package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page typed as text: each letter is three points wide and ten high, a line is fourteen points below the one above,
 * and an empty line leaves as much free. One space parts words, two part columns that stand close, four part columns.
 */
final class Typed {
    static final float WIDE = 3;
    static final float LINE = 14;
    static final PageArea EVERYWHERE = new PageArea(-10_000, -10_000, 10_000, 10_000);
    private static final float HIGH = 10;
    private static final LetterInk INK = new LetterInk(false, 0);

    private Typed() {}

    /** The letters of a page, from its top. */
    static List<Glyph> page(String text) {
        return page(text, LINE);
    }

    /** The letters of a page with its lines so many points below each other. */
    static List<Glyph> page(String text, float pitch) {
        List<Glyph> glyphs = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int row = 0; row < lines.length; row++) {
            int piece = glyphs.size();
            for (int column = 0; column < lines[row].length(); column++) {
                String letter = lines[row].substring(column, column + 1);
                boolean begins = column > 1 && lines[row].startsWith("  ", column - 2);
                if (letter.isBlank()) {
                    continue;
                }
                piece = begins || piece == glyphs.size() ? glyphs.size() : piece;
                glyphs.add(glyph(glyphs.size(), piece, letter, column * WIDE, (row + 1) * pitch, EVERYWHERE, false));
            }
        }
        return glyphs;
    }

    /** A letter that stands on a line, seen through a window. */
    static Glyph glyph(int order, int piece, String letter, float left, float line, PageArea window, boolean bold) {
        PageArea place = new PageArea(left, line - 0.7f * HIGH, left + WIDE, line);
        return new Glyph(order, piece, letter, place, window, HIGH, bold, INK);
    }

    /** The same letters in bold. */
    static List<Glyph> bold(List<Glyph> letters) {
        return letters.stream()
                .map(letter -> new Glyph(
                        letter.order(),
                        letter.piece(),
                        letter.text(),
                        letter.place(),
                        letter.window(),
                        letter.size(),
                        true,
                        letter.ink()))
                .toList();
    }
}
