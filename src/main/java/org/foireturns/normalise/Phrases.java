package org.foireturns.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A list of words and phrases, compared by {@link Key}. */
final class Phrases {
    private final Set<String> keys =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Phrases(List<String> phrases) {
        phrases.forEach(phrase -> keys.add(Key.of(phrase)));
    }

    /** Whether the text is one of the phrases. */
    boolean are(String text) {
        return keys.contains(Key.of(text));
    }

    /** Whether one of the phrases stands in the text as whole words. */
    boolean in(String text) {
        String padded = " " + Key.of(text) + " ";
        return keys.stream().anyMatch(key -> padded.contains(" " + key + " "));
    }
}
