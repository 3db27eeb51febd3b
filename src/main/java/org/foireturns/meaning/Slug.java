package org.foireturns.meaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The id of a platform that the list does not know: its label in lower case with single hyphens. */
final class Slug {
    /** A mark of a note behind a label: "[note 1]", "[2]". */
    private static final Pattern NOTE = Pattern.compile("\\s*\\[[^\\]]{0,8}[0-9]\\]\\s*$");

    private Slug() {}

    static String of(String typed) {
        String label = NOTE.matcher(typed).replaceFirst("");
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
