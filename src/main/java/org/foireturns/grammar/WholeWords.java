package org.foireturns.grammar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Phrases that stand in a text as whole words, whatever signs stand around them. */
final class WholeWords {
    private static final Pattern OF_NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    private WholeWords() {}

    /** A text with one space at each end and between its words, and no signs but those within words. */
    static String padded(String text) {
        return " "
                + OF_NO_WORD
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /** Whether a text holds one of some phrases, which are padded. */
    static boolean in(String text, List<String> phrases) {
        String padded = padded(text);
        return phrases.stream().anyMatch(padded::contains);
    }
}
