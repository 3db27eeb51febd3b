package org.foireturns.read.pdf;

/**
 * A letter on a page.
 *
 * @param order in which the page draws it
 * @param piece the order of the first letter that is drawn at once with it
 * @param place from its line up to the height of its letters
 * @param window what of the page was drawn on: a sheet that is printed cuts the words of a cell at its edge
 * @param size of its letters in points
 */
record Glyph(
        int order, int piece, String text, PageArea place, PageArea window, float size, boolean bold, LetterInk ink) {
    /** A letter that shows less than this of itself is cut off; in points. */
    private static final float SHOWN = 0.3f;
    /** Words begin so many letter heights from the edge of their cell. */
    private static final float BORDER = 0.35f;
    /** Words that are not cut off end farther from the edge of their cell. */
    private static final float END = 0.12f;

    boolean blank() {
        return text.isBlank();
    }

    /** Whether the page shows it, or at least half of it. */
    boolean seen() {
        return window.holdsMiddleOf(place);
    }

    /** Whether the page shows some of it. */
    boolean seenInPart() {
        PageArea shown = place.cut(window);
        return window.holds(window.middle(), place.centre()) && shown.width() > SHOWN;
    }

    /** Whether a cell's edge stands between this letter and the next one of the line. */
    boolean endsCellBefore(Glyph next) {
        boolean cutBehind = window.right() < next.window.right() && window.right() <= next.place.middle();
        boolean cutBefore = next.window.left() > window.left() && next.window.left() >= place.middle();
        return cutBehind || cutBefore;
    }

    /** Whether a text from this letter to the last one reaches from one edge of its cell to the other. */
    boolean fillsCellWith(Glyph last) {
        return piece == last.piece
                && place.left() - window.left() < BORDER * size
                && window.right() - last.place.right() < END * size;
    }

    /** Whether it is the first of the letters that are drawn at once. */
    boolean startsPiece() {
        return piece == order;
    }

    /** The same without what is cut off at its sides. */
    Glyph shown() {
        float left = Math.max(place.left(), window.left());
        float right = Math.max(left, Math.min(place.right(), window.right()));
        PageArea seen = new PageArea(left, place.top(), right, place.bottom());
        return new Glyph(order, piece, text, seen, window, size, bold, ink);
    }

    /** The same on pages side by side: where its window ends with its own page, it goes on over the others. */
    Glyph moved(float right, PageArea page) {
        PageArea open = new PageArea(
                window.left() <= page.left() ? -Float.MAX_VALUE : window.left() + right,
                window.top(),
                window.right() >= page.right() ? Float.MAX_VALUE : window.right() + right,
                window.bottom());
        return new Glyph(order, piece, text, place.moved(right), open, size, bold, ink);
    }
}
