package org.foireturns.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions for any of some words, the longest first; where there are none they fit nothing. */
final class AnyOf {
    private AnyOf() {}

    /** In a text as {@link Plain} has it, whatever stands around the word. */
    static String these(List<String> words) {
        return any(words, Pattern::quote);
    }

    /** The same where no letter or digit goes on with the word: "app" is not in "WhatsApp". */
    static String whole(List<String> words) {
        return any(words, word -> edge(word.charAt(0)) + Pattern.quote(word) + edge(word.charAt(word.length() - 1)));
    }

    private static String any(List<String> words, UnaryOperator<String> expression) {
        String any = words.stream()
                .map(Plain::of)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(expression)
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? "(?!)" : "(?:" + any + ")";
    }

    private static String edge(char sign) {
        return Character.isLetterOrDigit(sign) ? "\\b" : "";
    }
}
