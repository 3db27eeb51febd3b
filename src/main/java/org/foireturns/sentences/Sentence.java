package org.foireturns.sentences;

import java.util.List;
import java.util.regex.Pattern;

/** Parts a note into its sentences. */
public final class Sentence {
    /**
     * A full stop ends a sentence where a capital follows it, but for one behind the number of an answer or behind a
     * single capital; a line and a semicolon always do.
     */
    private static final String STOP =
            "(?<!(?:^|\\n)[0-9]{1,2}\\.)(?<=(?:[\\p{Ll})0-9]|\\p{Lu}{2})[.!?])\\s+(?=[\\p{Lu}(])";

    private static final Pattern ENDS = Pattern.compile(STOP + "|[;\\n\\r]+\\s*");
    private static final Pattern ENDS_OF_LISTS = Pattern.compile(STOP + "|[\\n\\r]+\\s*");

    private Sentence() {}

    /** The sentences of a note in which a semicolon parts the things of a list: "Snapchat (44); WhatsApp (12)". */
    static List<String> withLists(String note) {
        return ENDS_OF_LISTS.splitAsStream(note).filter(part -> !part.isBlank()).toList();
    }

    public static List<String> in(String note) {
        return ENDS.splitAsStream(note).filter(part -> !part.isBlank()).toList();
    }
}
