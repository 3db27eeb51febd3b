package org.foireturns.normalise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text brought to the form in which labels are compared: letters and digits in lower case with single spaces between,
 * full-width digits and the like made plain, {@code &} read as "and".
 */
final class Key {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}+<>%*/]+");

    private Key() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BREAKS.matcher(plain.replace("&", " and ")).replaceAll(" ").strip();
    }

    /** The key without spaces and signs, for names written in several ways: "Snap Chat", "SNAPCHAT". */
    static String compact(String text) {
        return of(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
