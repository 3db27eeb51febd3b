package org.foireturns.read.pdf;

/**
 * A letter on a page.
 *
 * @param order in which the page draws it
 * @param place from its line up to the height of its letters
 * @param size of its letters in points
 * @param white whether it has the colour of paper
 */
record Glyph(int order, String text, Area place, float size, boolean bold, boolean white) {

    boolean blank() {
        return text.isBlank();
    }
}
