package org.foireturns.verify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and phrases that mean the same, compared by their letters and digits alone. */
final class WordList {
    static final WordList NONE = new WordList(List.of());

    private final Set<String> phrases;

    WordList(Collection<String> phrases) {
        this.phrases = phrases.stream().map(Folded::words).collect(Collectors.toUnmodifiableSet());
    }

    /** All of them. */
    Set<String> spelt() {
        return phrases;
    }

    /** Whether a text is one of them. */
    boolean is(String text) {
        return phrases.contains(Folded.words(text));
    }

    /** Whether one of them stands in a text, as whole words. */
    boolean in(String text) {
        String words = " " + Folded.words(text) + " ";
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }
}
