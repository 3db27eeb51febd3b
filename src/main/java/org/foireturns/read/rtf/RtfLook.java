package org.foireturns.read.rtf;

import org.foireturns.read.document.Letters;

/**
 * How letters look, and how their bytes are read, inside a pair of braces.
 *
 * @param skipped whether nothing that stands there is shown
 * @param deleted whether tracked changes removed it
 * @param font number of the font, which says how bytes are letters
 * @param substitutes how many bytes stand for a letter that is given by its number
 */
record RtfLook(Letters letters, boolean skipped, boolean deleted, int font, int substitutes) {
    static final RtfLook PLAIN = new RtfLook(Letters.NONE, false, false, -1, 1);

    RtfLook letters(Letters look) {
        return new RtfLook(look, skipped, deleted, font, substitutes);
    }

    RtfLook skipping() {
        return new RtfLook(letters, true, deleted, font, substitutes);
    }

    RtfLook deleted(boolean on) {
        return new RtfLook(letters, skipped, on, font, substitutes);
    }

    RtfLook font(int number) {
        return new RtfLook(letters, skipped, deleted, number, substitutes);
    }

    RtfLook substitutes(int number) {
        return new RtfLook(letters, skipped, deleted, font, Math.max(0, Math.min(number, 8)));
    }
}
