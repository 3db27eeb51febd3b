package org.foireturns.normalise;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, compared by {@link Key}. */
final class Phrases {
    private final Set<String> keys = new HashSet<>();
    /** The keys with a space at both ends, so that they are found as whole words. */
    private final List<String> words;

    Phrases(List<String> phrases) {
        phrases.forEach(phrase -> keys.add(Key.of(phrase)));
        words = keys.stream().map(key -> " " + key + " ").toList();
    }

    /** An expression for one of the phrases within a text, of the longest that stands there. */
    String pattern() {
        return keys.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(key -> Pattern.quote(key).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** Whether the text is one of the phrases. */
    boolean are(String text) {
        return haveKey(Key.of(text));
    }

    /** The same for a text's key, to be compared with many lists. */
    boolean haveKey(String key) {
        return keys.contains(key);
    }

    /** Whether one of the phrases stands in the text as whole words. */
    boolean in(String text) {
        return standIn(padded(text));
    }

    /** Whether the text begins with one of the phrases as whole words and goes on. */
    boolean begin(String text) {
        String padded = padded(text);
        return words.stream().anyMatch(word -> padded.startsWith(word) && padded.length() > word.length());
    }

    /** The same for a text that was made ready by {@link #padded}, to be compared with many lists. */
    boolean standIn(String padded) {
        for (String word : words) {
            if (padded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A text's key with a space at both ends. */
    static String padded(String text) {
        return " " + Key.of(text) + " ";
    }
}
