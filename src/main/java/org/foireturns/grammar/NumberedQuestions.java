package org.foireturns.grammar;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a return numbers its answers as the request numbers its questions: "Q5" over its platforms says so, as a year
 * has four quarters. Then "Q1 & Q2" over a table is no half of a year.
 */
public final class NumberedQuestions {
    /** Of a return that does not number them, as far as its texts tell. */
    static final NumberedQuestions UNTOLD = new NumberedQuestions(null, null, "");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** The letter of a quarter before its number; null where it may well be one. */
    private final @Nullable Pattern letter;

    /** Several quarters and nothing else. */
    private final @Nullable Pattern several;

    private final String question;

    private NumberedQuestions(@Nullable Pattern several, @Nullable Pattern letter, String question) {
        this.several = several;
        this.letter = letter;
        this.question = question;
    }

    /** A grammar that reads "Q1 & Q2" as the texts of a return tell; the same one where they tell nothing. */
    public static Grammar toldBy(Stream<String> texts, Grammar grammar) {
        String letters = LETTERS.chars()
                .mapToObj(Character::toString)
                .filter(letter -> grammar.isExactly(TermKind.QUARTER, letter))
                .collect(Collectors.joining());
        if (letters.isEmpty()) {
            return grammar;
        }
        String letter = "[" + letters + "]";
        Pattern beyond = grammar.pattern("(?iu)\\s*" + letter + "\\s*[5-9](?![0-9])");
        if (texts.noneMatch(text -> beyond.matcher(text).lookingAt())) {
            return grammar;
        }
        String joint = "\\s*(?:[-,/&+\u2013]|" + grammar.anyOf(new Term(TermKind.AND, ""), new Term(TermKind.TO, ""))
                + ")\\s*";
        return grammar.with(new NumberedQuestions(
                grammar.pattern("(?iu)\\s*" + letter + "\\s*[1-4](?:" + joint + letter + "\\s*[1-4])+\\s*"),
                grammar.pattern("(?iu)" + letter + "(?=\\s*[1-4])"),
                grammar.written("question")));
    }

    /** Several questions with the word for them in place of the letter; any other text as it is. */
    String writtenOut(String text) {
        return several == null || letter == null || !several.matcher(text).matches()
                ? text
                : letter.matcher(text).replaceAll(question + " ");
    }
}
