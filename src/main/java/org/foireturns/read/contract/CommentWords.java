package org.foireturns.read.contract;

import java.util.Collection;

/** The words of a comment without the name that programs write before them: "Smith, J.:" and a new line. */
public final class CommentWords {
    private static final String COLON = ":";

    private CommentWords() {}

    /** @param authors who may have written it */
    public static String without(Collection<String> authors, String text) {
        String words = text.strip();
        return authors.stream()
                .map(String::strip)
                .filter(author -> !author.isEmpty() && words.startsWith(author + COLON))
                .findFirst()
                .map(author ->
                        words.substring(author.length() + COLON.length()).strip())
                .orElse(words);
    }
}
