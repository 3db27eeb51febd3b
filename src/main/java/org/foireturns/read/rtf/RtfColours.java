package org.foireturns.read.rtf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.rtf.RtfTokens.Kind;
import org.jspecify.annotations.Nullable;

/** The table of colours: which of them are that of paper, and which are black or nearly. */
final class RtfColours {
    private static final int NEARLY_BLACK = 64;
    private static final int NEARLY_WHITE = 248;
    /** Red, green and blue. */
    private static final int PARTS = 3;

    private final Map<Integer, Boolean> white = new HashMap<>();
    private final Map<Integer, Boolean> dark = new HashMap<>();
    private final Map<Integer, String> parts = new HashMap<>();

    /** Reads the table up to the end of its group. */
    void read(RtfTokens tokens) throws IOException, UnreadableFile {
        List<Integer> parts = new ArrayList<>();
        int number = 0;
        for (Kind kind = tokens.next(); kind != Kind.CLOSE && kind != Kind.END; kind = tokens.next()) {
            if (kind == Kind.WORD) {
                parts.add(tokens.number());
            } else if (kind == Kind.BYTE && tokens.number() == ';') {
                if (parts.size() == PARTS) {
                    this.parts.put(number, parts.toString());
                    dark.put(number, parts.stream().allMatch(part -> part < NEARLY_BLACK));
                }
                white.put(number++, parts.size() == PARTS && parts.stream().allMatch(part -> part >= NEARLY_WHITE));
                parts.clear();
            }
        }
    }

    /** Letters in a colour; one that the table leaves open is that of the program. */
    LetterLook ink(int colour, LetterLook letters) {
        Boolean black = dark.get(colour);
        return black == null
                ? letters.automatic()
                : letters.coloured(white.getOrDefault(colour, false), black).ink(of(colour));
    }

    /** What a colour is made of, where the table says it. */
    @Nullable
    String of(int colour) {
        return parts.get(colour);
    }

    boolean dark(int colour) {
        return dark.getOrDefault(colour, false);
    }
}
