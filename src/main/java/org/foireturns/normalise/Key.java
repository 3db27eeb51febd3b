package org.foireturns.normalise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text brought to the form in which labels are compared: letters and digits in lower case with single spaces between,
 * full-width digits and the like made plain, {@code &} read as "and".
 */
final class Key {
    /** Signs that mean something in a label. */
    private static final String KEPT = "+<>%*/";

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}" + KEPT + "]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Key() {}

    static String of(String text) {
        if (Ascii.only(text)) {
            return ofAscii(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BREAKS.matcher(plain.replace("&", " and ")).replaceAll(" ").strip();
    }

    /** The same for what nearly all labels are made of; an expression takes ten times as long. */
    private static String ofAscii(String text) {
        StringBuilder key = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Ascii.letterOrDigit(sign) || KEPT.indexOf(sign) >= 0) {
                key.append(Character.toLowerCase(sign));
            } else if (sign == '&') {
                space(key).append("and ");
            } else {
                space(key);
            }
        }
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }

    private static StringBuilder space(StringBuilder key) {
        return key.length() == 0 || key.charAt(key.length() - 1) == ' ' ? key : key.append(' ');
    }

    /** The key without spaces and signs, for names written in several ways: "Snap Chat", "SNAPCHAT". */
    static String compact(String text) {
        return SIGNS.matcher(of(text)).replaceAll("");
    }
}
