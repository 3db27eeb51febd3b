package org.foireturns.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.rtf.RtfTokens.Kind;
import org.junit.jupiter.api.Test;

class RtfLettersTest {
    private static LetterLook behind(String words) throws IOException {
        RtfTokens tokens = new RtfTokens(new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)));
        RtfLetters looks = new RtfLetters(tokens, new RtfColours());
        LetterLook letters = LetterLook.NONE;
        while (tokens.next() == Kind.WORD) {
            letters = looks.after(tokens.word(), letters);
        }
        return letters;
    }

    @Test
    void aWordSwitchesOnAndWithANoughtOff() throws IOException {
        assertThat(behind("\\b\\v")).isEqualTo(LetterLook.NONE.bold(true).hidden(true));
        assertThat(behind("\\b\\strike\\b0"))
                .isEqualTo(LetterLook.NONE.struck(true).bold(false));
        assertThat(behind("\\super\\nosupersub")).isEqualTo(LetterLook.NONE.raised(false));
    }

    @Test
    void plainTakesAllBackAndOtherWordsChangeNothing() throws IOException {
        assertThat(behind("\\b\\highlight1\\plain")).isEqualTo(LetterLook.NONE);
        assertThat(behind("\\b\\keep")).isEqualTo(LetterLook.NONE.bold(true));
    }
}
