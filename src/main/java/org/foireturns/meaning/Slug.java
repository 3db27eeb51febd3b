package org.foireturns.meaning;

import java.text.Normalizer;
import java.util.Locale;

/** The id of a platform that the list does not know: its label in lower case with single hyphens. */
final class Slug {
    private Slug() {}

    static String of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
