package org.foireturns.verify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words and phrases that mean the same, compared by their letters and digits alone. */
final class WordList {
    static final WordList NONE = new WordList(List.of());

    private final List<String> phrases;
    /** Made when they are first asked for: of many lists nothing is. */
    private @Nullable Set<String> spelt;

    WordList(Collection<String> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** These and those of another list. */
    WordList and(WordList other) {
        return new WordList(
                Stream.concat(phrases.stream(), other.phrases.stream()).toList());
    }

    /** All of them. */
    Set<String> spelt() {
        Set<String> known = spelt;
        if (known == null) {
            known = phrases.stream().map(Folded::words).collect(Collectors.toUnmodifiableSet());
            spelt = known;
        }
        return known;
    }

    /** Whether a text is one of them. */
    boolean is(String text) {
        return spelt().contains(Folded.words(text));
    }

    /** Whether one of them stands in a text, as whole words. */
    boolean in(String text) {
        String words = " " + Folded.words(text) + " ";
        return spelt().stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }
}
