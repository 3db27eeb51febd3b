package org.foireturns.read.pdf;

import java.util.List;

/**
 * What a reader sees of a page.
 *
 * @param lines drawn on it
 * @param boxes filled on it
 * @param goesOn whether a table of the page before may go on in it
 * @param tables that the lines draw
 */
record SeenPage(
        List<Glyph> glyphs, List<PageArea> lines, List<PageArea> boxes, boolean goesOn, List<RuledTable> tables) {
    SeenPage(List<Glyph> glyphs, List<PageArea> lines, List<PageArea> boxes, boolean goesOn) {
        this(glyphs, lines, boxes, goesOn, RuledTable.of(lines, boxes));
    }

    /** The letters within its tables, or those outside of them. */
    List<Glyph> inTables(boolean within) {
        return glyphs.stream()
                .filter(glyph -> within
                        == tables.stream().anyMatch(table -> table.place().holdsMiddleOf(glyph.place())))
                .map(Glyph::shown)
                .toList();
    }
}
