package org.foireturns.normalise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in lower case with single spaces and plain digits and dashes, ready to be matched. */
final class Plain {
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private Plain() {}

    static String of(String text) {
        if (Ascii.only(text)) {
            return SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(DASHES.matcher(folded).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }
}
