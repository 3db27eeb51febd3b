package org.foireturns.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words and phrases, compared by {@link Key}. */
final class Phrases {
    private final Set<String> keys = new HashSet<>();
    /** The keys with a space at both ends, so that they are found as whole words. */
    private final List<String> words;

    Phrases(List<String> phrases) {
        phrases.forEach(phrase -> keys.add(Key.of(phrase)));
        words = keys.stream().map(key -> " " + key + " ").toList();
    }

    /** Whether the text is one of the phrases. */
    boolean are(String text) {
        return keys.contains(Key.of(text));
    }

    /** Whether one of the phrases stands in the text as whole words. */
    boolean in(String text) {
        String padded = " " + Key.of(text) + " ";
        return words.stream().anyMatch(padded::contains);
    }
}
