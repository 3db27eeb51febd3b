package org.foireturns.verify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts brought to a form in which they can be compared. */
final class Folded {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** In lower case, with plain digits and single spaces. */
    static String of(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Its words and numbers alone; of a text without any, its signs. */
    static String words(String text) {
        String folded = of(text);
        String words =
                SIGNS.matcher(folded.replace("&", " and ")).replaceAll(" ").strip();
        return words.isEmpty() ? folded : words;
    }

    /** Its letters and digits without anything between them. */
    static String letters(String text) {
        return SIGNS.matcher(of(text)).replaceAll("");
    }
}
