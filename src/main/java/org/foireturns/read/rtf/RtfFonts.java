package org.foireturns.read.rtf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** Which bytes are which letters, by the number of a font and the page of the document. */
final class RtfFonts {
    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final Map<Integer, String> OF_CHARSETS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(238, "windows-1250"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset page = USUAL;

    /** The document's own page. */
    void page(int number) {
        page = named("windows-" + number);
    }

    /** A font and the number of its set of letters. */
    private void font(int font, int charset) {
        fonts.put(font, named(OF_CHARSETS.getOrDefault(charset, "windows-1252")));
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : USUAL;
    }

    /** The letter of a byte. */
    String letter(int value, int font) {
        return new String(new byte[] {(byte) value}, fonts.getOrDefault(font, page));
    }

    /** Reads the table of fonts up to the end of its group. */
    void read(RtfTokens tokens) throws IOException, UnreadableFile {
        int depth = 1;
        int font = 0;
        while (depth > 0) {
            switch (tokens.next()) {
                case OPEN -> depth++;
                case CLOSE -> depth--;
                case WORD -> {
                    if (tokens.word().equals("f")) {
                        font = tokens.number();
                    } else if (tokens.word().equals("fcharset")) {
                        font(font, tokens.number());
                    }
                }
                case BYTE -> {}
                case END -> throw new UnreadableFile(Reason.DAMAGED);
            }
        }
    }
}
