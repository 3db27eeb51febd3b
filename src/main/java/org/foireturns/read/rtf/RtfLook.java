package org.foireturns.read.rtf;

import org.foireturns.read.document.LetterLook;

/**
 * How letters look, and how their bytes are read, inside a pair of braces.
 *
 * @param shown where they go
 * @param flat whether their paragraph has no height, or stands beside the page
 * @param font number of the font, which says how bytes are letters
 * @param substitutes how many bytes stand for a letter that is given by its number
 */
record RtfLook(LetterLook letters, Shown shown, boolean flat, int font, int substitutes) {
    static final RtfLook PLAIN = new RtfLook(LetterLook.NONE, Shown.YES, false, -1, 1);

    /** Lines and rows that are lower show nothing; in twentieths of a point. */
    private static final int FLAT = 40;

    /** Whether a height that holds exactly, which is a negative one, shows nothing. */
    static boolean flat(int height) {
        return height < 0 && height > -FLAT;
    }

    /** Where letters go. */
    enum Shown {
        /** Into the text. */
        YES,
        /** Nowhere: nothing that stands there is shown. */
        SKIPPED,
        /** Nowhere: they are the instruction of a field. */
        INSTRUCTION,
        /** Nowhere: tracked changes removed them. */
        DELETED,
        /** Nowhere: what they stand in lies beside the page. */
        OUTSIDE
    }

    RtfLook letters(LetterLook look) {
        return new RtfLook(look, shown, flat, font, substitutes);
    }

    boolean skipped() {
        return shown == Shown.SKIPPED || shown == Shown.INSTRUCTION;
    }

    /** The same going elsewhere. */
    RtfLook going(Shown where) {
        return new RtfLook(letters, where, flat, font, substitutes);
    }

    RtfLook deleted(boolean on) {
        return shown == Shown.YES || shown == Shown.DELETED ? going(on ? Shown.DELETED : Shown.YES) : this;
    }

    RtfLook flat(boolean on) {
        return new RtfLook(letters, shown, on, font, substitutes);
    }

    RtfLook font(int number) {
        return new RtfLook(letters, shown, flat, number, substitutes);
    }

    RtfLook substitutes(int number) {
        return new RtfLook(letters, shown, flat, font, Math.max(0, Math.min(number, 8)));
    }
}
