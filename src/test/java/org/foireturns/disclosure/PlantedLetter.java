package org.foireturns.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.foireturns.read.odt.OdtFile;
import org.foireturns.read.pdf.PdfFile;
import org.foireturns.read.word.WordFile;

/** A letter of each kind that shows what a force says and has something planted behind it. */
final class PlantedLetter {
    /** What each of them shows. */
    static final String SAID = "Kent Police: 12 offences of sexual communication with a child";

    private PlantedLetter() {}

    static Canary word(String name, String planted) {
        return Canary.of(name, new WordFile(WordFile.p(SAID) + planted).bytes());
    }

    static Canary page(String name, String planted) {
        return Canary.of(name, ("<p>" + SAID + "</p>" + planted).getBytes(StandardCharsets.UTF_8));
    }

    /** @param look the elements of the style that is called S */
    static Canary text(String name, String planted, String look) {
        String style = "<style:style style:name='S'>" + look + "</style:style>";
        return Canary.of(name, new OdtFile(style, "<text:p>" + SAID + "</text:p>" + planted).bytes());
    }

    /**
     * In rich text.
     *
     * @param colours the first colours of its table, from 1
     */
    static Canary rich(String name, String colours, String planted) {
        String whole = "{\\rtf1\\ansi{\\colortbl;" + colours + "}\\pard " + SAID + planted + "\\par}";
        return Canary.of(name, whole.getBytes(StandardCharsets.US_ASCII));
    }

    static Canary pdf(String name, PdfFile planted) throws IOException {
        return Canary.of(name, planted.text(60, 300, SAID).bytes());
    }
}
