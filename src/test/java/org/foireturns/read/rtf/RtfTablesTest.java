package org.foireturns.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.foireturns.read.document.LetterLook;
import org.junit.jupiter.api.Test;

/** The tables at the beginning of a document: colours and fonts. */
class RtfTablesTest {
    private static RtfTokens tokens(String text) {
        return new RtfTokens(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void coloursAreOfPaperOrBlackOrNeither() throws Exception {
        RtfColours colours = new RtfColours();
        colours.read(tokens(";\\red255\\green255\\blue250;\\red0\\green0\\blue10;\\red200\\green0\\blue0;}"));

        assertThat(colours.ink(1, LetterLook.NONE))
                .isEqualTo(LetterLook.NONE.coloured(true, false).ink("[255,255,250]"));
        assertThat(colours.ink(2, LetterLook.NONE))
                .isEqualTo(LetterLook.NONE.coloured(false, true).ink("[0,0,10]"));
        assertThat(colours.ink(3, LetterLook.NONE))
                .isEqualTo(LetterLook.NONE.coloured(false, false).ink("[200,0,0]"));
        assertThat(colours.dark(2)).isTrue();
        assertThat(colours.dark(1)).isFalse();
    }

    @Test
    void aColourThatIsLeftOpenIsThatOfTheProgram() throws Exception {
        RtfColours colours = new RtfColours();
        colours.read(tokens(";\\red0\\green0\\blue0;}"));

        assertThat(colours.ink(0, LetterLook.NONE)).isEqualTo(LetterLook.NONE.automatic());
    }

    @Test
    void aByteIsTheLetterOfItsFont() throws Exception {
        RtfFonts fonts = new RtfFonts();
        fonts.read(tokens("{\\f0\\fcharset0 Arial;}{\\f7\\fcharset204 Arial Cyr;}}"));

        assertThat(fonts.letter(0xE9, 0)).isEqualTo("\u00e9");
        assertThat(fonts.letter(0xE9, 7)).isEqualTo("\u0439");
    }
}
