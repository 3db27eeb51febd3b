package org.foireturns.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.read.document.LetterLook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OldWordShadeTest {
    private static final int AUTO = 0xFF000000;
    private static final int WHITE = 0xFFFFFF;
    private static final int PLAIN = 0;
    private static final int SOLID = 1;
    private static final int TENTH = 3;
    private static final int FORTIETH = 35;

    @Test
    void aPlainGroundIsSeen() {
        assertThat(full(AUTO, 0x00963054, PLAIN))
                .isEqualTo(LetterLook.NONE.shaded(true).onBlack(false).ground("543096"));
        assertThat(full(AUTO, 0, PLAIN))
                .isEqualTo(LetterLook.NONE.shaded(true).onBlack(true).ground("000000"));
    }

    @Test
    void paperIsNoShade() {
        assertThat(full(AUTO, WHITE, PLAIN))
                .isEqualTo(LetterLook.NONE.shaded(false).onBlack(false).ground("ffffff"));
        assertThat(full(AUTO, AUTO, PLAIN)).isEqualTo(LetterLook.NONE);
    }

    @Test
    void aSolidPatternCoversTheGround() {
        assertThat(full(AUTO, WHITE, SOLID)).isEqualTo(full(AUTO, 0, PLAIN));
        assertThat(full(WHITE, 0, SOLID)).isEqualTo(full(AUTO, WHITE, PLAIN));
    }

    @Test
    void aPatternIsMixedWithTheGround() {
        assertThat(full(AUTO, AUTO, TENTH))
                .isEqualTo(LetterLook.NONE.shaded(true).onBlack(false).ground("e5e5e5"));
        assertThat(full(AUTO, AUTO, FORTIETH))
                .isEqualTo(LetterLook.NONE.shaded(false).onBlack(false).ground("f8f8f8"));
    }

    @Test
    void aShadeOfThePaletteIsTheSame() {
        assertThat(ofPalette(0, 1, PLAIN)).isEqualTo(full(AUTO, 0, PLAIN));
        assertThat(ofPalette(0, 8, PLAIN)).isEqualTo(full(AUTO, WHITE, PLAIN));
        assertThat(ofPalette(0, 0, PLAIN)).isEqualTo(LetterLook.NONE);
    }

    @Test
    void aShadeThatLeavesWhatWasSaidIsNone() {
        assertThat(full(AUTO, AUTO, 0xFFFF)).isNull();
        assertThat(OldWordShade.ofPalette(new byte[] {-1, -1}, 0)).isNull();
    }

    private static @Nullable LetterLook full(int fore, int back, int pattern) {
        byte[] bytes = new byte[OldWordShade.FULL];
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) (fore >> (8 * i));
            bytes[4 + i] = (byte) (back >> (8 * i));
        }
        bytes[8] = (byte) pattern;
        bytes[9] = (byte) (pattern >> 8);
        return OldWordShade.full(bytes, 0);
    }

    private static @Nullable LetterLook ofPalette(int fore, int back, int pattern) {
        int written = fore | (back << 5) | (pattern << 10);
        return OldWordShade.ofPalette(new byte[] {(byte) written, (byte) (written >> 8)}, 0);
    }
}
