package org.foireturns.read.contract;

import java.util.Collection;
import java.util.stream.Stream;
import org.foireturns.model.Comment;

/** The words of a comment without the name that programs write before them: "Smith, J.:" and a new line. */
public final class CommentWords {
    private static final String COLON = ":";

    private CommentWords() {}

    /**
     * What a force said; empty where the words are ours.
     *
     * @param author who wrote the comment; empty where the file does not say so
     * @param others who wrote others in the same place
     */
    public static String of(String author, Collection<String> others, String text) {
        if (author.strip().equals(Comment.OUR_NAME)) {
            return "";
        }
        String words = text.strip();
        return Stream.concat(Stream.of(author), others.stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && words.startsWith(name + COLON))
                .findFirst()
                .map(name -> words.substring(name.length() + COLON.length()).strip())
                .orElse(words);
    }
}
