package org.foireturns.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where cells begin that stand so close to the one before them that the gap could be one between words. A print draws
 * each cell by itself, and those of one column begin at one place: "38" at the right of its cell and "12-15" at the
 * left of the next are two where other lines have a text that begins below the "1". Words of one cell have a blank
 * between them that is drawn.
 */
final class CellStarts {
    private static final int FEWEST_LINES = 3;
    private static final float GAP = 0.1f;
    /** Texts that begin within a point of each other begin at one place. */
    private static final int PLACES_A_POINT = 2;

    private final Map<Integer, Set<Integer>> lines = new HashMap<>();
    /** The letters, by their order, before which a blank is drawn. */
    private final Set<Integer> spaced = new HashSet<>();

    /** The starts of one page. */
    CellStarts(List<Glyph> glyphs) {
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && before.blank()) {
                spaced.add(glyph.order());
            }
            if (!glyph.blank() && glyph.startsPiece()) {
                lines.computeIfAbsent(place(glyph.place().left()), at -> new HashSet<>())
                        .add(Math.round(glyph.place().bottom()));
            }
            before = glyph;
        }
    }

    private static int place(float left) {
        return Math.round(left * PLACES_A_POINT);
    }

    /** Whether a cell begins with the second of two letters that follow each other in a line. */
    boolean between(Glyph before, Glyph next) {
        float gap = next.place().left() - before.place().right();
        return next.startsPiece()
                && gap > GAP * next.size()
                && !spaced.contains(next.order())
                && linesAt(next.place().left()) >= FEWEST_LINES;
    }

    private int linesAt(float left) {
        Set<Integer> at = new HashSet<>();
        for (int i = -1; i <= 1; i++) {
            at.addAll(lines.getOrDefault(place(left) + i, Set.of()));
        }
        return at.size();
    }
}
