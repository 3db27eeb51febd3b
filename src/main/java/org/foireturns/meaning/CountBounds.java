package org.foireturns.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Count;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** The least and the most that a hidden number may be, where the words of a key say these and are no age. */
final class CountBounds {
    private static final Pattern SMALL = Pattern.compile("[1-9]");
    private static final int MOST = 9;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CountBounds() {}

    static Optional<Count> in(String meaning, Grammar grammar) {
        return between(meaning, grammar).or(() -> atLeast(meaning, grammar)).or(() -> atMost(meaning, grammar));
    }

    /** "Not fewer than one and not more than four". */
    private static Optional<Count> between(String meaning, Grammar grammar) {
        String number = "\\s+(\\p{L}+|[0-9]{1,2})(?![\\p{L}\\p{N}])";
        Matcher bounds = grammar.pattern(
                        "(?iu)(?<![\\p{L}\\p{N}])(?:" + grammar.anyOf(new Term(CountTerm.COUNT_BOUND, "least")) + ")"
                                + number + "\\s*,?\\s*(?:(?:" + grammar.anyOf(new Term(TextTerm.AND, "")) + ")\\s+)?(?:"
                                + grammar.anyOf(new Term(CountTerm.COUNT_BOUND, "most")) + ")" + number)
                .matcher(meaning);
        if (!bounds.find()) {
            return Optional.empty();
        }
        Integer least = number(bounds.group(1), grammar);
        Integer most = number(bounds.group(2), grammar);
        return least != null && most != null && least <= most
                ? Optional.of(Count.between(least, (long) most))
                : Optional.empty();
    }

    private static @Nullable Integer number(String text, Grammar grammar) {
        return Character.isDigit(text.charAt(0)) ? Integer.valueOf(text) : Values.inWords(text, grammar);
    }

    /** "Three or more, hidden"; in digits it may be an age. */
    private static Optional<Count> atLeast(String meaning, Grammar grammar) {
        String[] words = WORDS.split(meaning, 4);
        if (words.length < 3 || !grammar.isExactly(AgeTerm.AND_OVER, words[1] + " " + words[2])) {
            return Optional.empty();
        }
        Integer number = Values.inWords(words[0], grammar);
        return number != null && number > 0 ? Optional.of(Count.between(number, null)) : Optional.empty();
    }

    /** "Two or fewer victims", "2 or less"; a greater number may be an age. */
    private static Optional<Count> atMost(String meaning, Grammar grammar) {
        String[] words = WORDS.split(meaning, 4);
        if (words.length < 3 || !grammar.isExactly(AgeTerm.AND_UNDER, words[1] + " " + words[2])) {
            return Optional.empty();
        }
        Integer number =
                SMALL.matcher(words[0]).matches() ? Integer.valueOf(words[0]) : Values.inWords(words[0], grammar);
        return number != null && number > 0 && number <= MOST
                ? Optional.of(Count.between(0, (long) number))
                : Optional.empty();
    }
}
