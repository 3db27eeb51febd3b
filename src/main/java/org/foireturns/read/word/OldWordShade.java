package org.foireturns.read.word;

import java.util.Locale;
import org.apache.poi.util.LittleEndian;
import org.foireturns.read.document.LetterLook;
import org.jspecify.annotations.Nullable;

/**
 * The colour that an old Word document lays behind something: a ground, and a pattern of a second colour on it. It
 * stands there in full, or as numbers of a palette as Word 97 wrote it.
 */
final class OldWordShade {
    /** How many bytes each takes. */
    static final int FULL = 10;

    static final int OF_PALETTE = 2;

    private static final int AUTOMATIC = -1;
    private static final int BLACK = 0x000000;
    private static final int PAPER = 0xFFFFFF;
    private static final int NOTHING_SAID = 0xFFFF;
    private static final int NOTHING_SAID_OF_PALETTE = 0x3F;

    /** The colours of the palette, as red, green and blue; its first one is the program's. */
    private static final int[] PALETTE = {
        AUTOMATIC, 0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF, 0x00008B, 0x008B8B,
        0x006400, 0x8B008B, 0x8B0000, 0xFFCC00, 0xA9A9A9, 0xC0C0C0
    };

    /**
     * How many thousandths of the place the second colour of a pattern takes; stripes and grids take about the half.
     */
    private static final int[] COVERED = {
        0, 1000, 50, 100, 200, 250, 300, 400, 500, 600, 700, 750, 800, 900, 500, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 25, 75, 125, 150, 175, 225, 275, 325, 350, 375, 425,
        450, 475, 525, 550, 575, 625, 650, 675, 725, 775, 825, 850, 875, 925, 950, 975, 970
    };

    private OldWordShade() {}

    /** Letters on the shade that is written in full at a place; null where it leaves what is said elsewhere. */
    static @Nullable LetterLook full(byte[] bytes, int at) {
        int pattern = LittleEndian.getUShort(bytes, at + 8);
        return pattern == NOTHING_SAID
                ? null
                : on(colour(LittleEndian.getInt(bytes, at)), colour(LittleEndian.getInt(bytes, at + 4)), pattern);
    }

    /** The same for a shade that is written in numbers of the palette. */
    static @Nullable LetterLook ofPalette(byte[] bytes, int at) {
        int numbers = LittleEndian.getUShort(bytes, at);
        int pattern = numbers >> 10;
        return pattern == NOTHING_SAID_OF_PALETTE
                ? null
                : on(ofPalette(numbers & 0x1F), ofPalette((numbers >> 5) & 0x1F), pattern);
    }

    /** A colour that a document writes with the blue first. */
    static int colour(int written) {
        return (written >>> 24) != 0
                ? AUTOMATIC
                : ((written & 0xFF) << 16) | (written & 0xFF00) | ((written >> 16) & 0xFF);
    }

    /** The name of a colour, as red, green and blue. */
    static String name(int colour) {
        return String.format(Locale.ROOT, "%06x", colour);
    }

    static boolean automatic(int colour) {
        return colour == AUTOMATIC;
    }

    private static int ofPalette(int number) {
        return number < PALETTE.length ? PALETTE[number] : AUTOMATIC;
    }

    private static LetterLook on(int fore, int back, int pattern) {
        int covered = pattern < COVERED.length ? COVERED[pattern] : COVERED[0];
        if (covered == 0 && automatic(back)) {
            return LetterLook.NONE;
        }
        String shown = name(mixed(automatic(fore) ? BLACK : fore, automatic(back) ? PAPER : back, covered));
        return LetterLook.NONE
                .shaded(!LetterLook.nearlyWhite(shown))
                .onBlack(LetterLook.nearlyBlack(shown))
                .ground(shown);
    }

    private static int mixed(int fore, int back, int covered) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = ((fore >> shift) & 0xFF) * covered + ((back >> shift) & 0xFF) * (1000 - covered);
            mixed |= (part / 1000) << shift;
        }
        return mixed;
    }
}
