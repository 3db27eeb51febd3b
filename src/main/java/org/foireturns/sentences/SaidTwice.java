package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.Token;

/**
 * Leaves of what a sentence says twice the plainer one: "the previous year, 2023/24" is 2023/24, and "fifty-eight is
 * the figure we hold for that year (58 offences)" has one number. "The year before 2023/24" says two things. Leaves out
 * too what counts nothing: the day of a search, and "remaining".
 */
final class SaidTwice {
    private SaidTwice() {}

    static Reading once(Reading reading, List<Token> tokens, Grammar grammar) {
        List<Phrase> phrases = new ArrayList<>(reading.phrases());
        phrases.removeIf(phrase -> phrase.fact() instanceof Fact.Other && isRest(phrase, tokens, grammar));
        phrases.removeIf(phrase -> phrase.fact() instanceof Fact.Day && isOfSearch(phrase, tokens, grammar));
        phrases.removeIf(phrase -> isNamedBehind(phrase, reading.phrases(), tokens));
        List<Phrase> numbers = phrases.stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Number)
                .toList();
        boolean again = numbers.size() == 2
                && numbers.get(0).fact().equals(numbers.get(1).fact())
                && opens(numbers.get(1), tokens);
        if (again) {
            phrases.remove(numbers.get(0));
        }
        return phrases.size() == reading.phrases().size()
                ? reading
                : new Reading(reading.tokens(), phrases, reading.residue(), reading.cost());
    }

    /** Whether a year that is told by another stands before a comma or a bracket and its own name. */
    private static boolean isNamedBehind(Phrase phrase, List<Phrase> all, List<Token> tokens) {
        return phrase.fact() instanceof Fact.RelativeYear
                && all.stream()
                        .anyMatch(other -> other.fact() instanceof Fact.OfPeriod
                                && other.first() > phrase.end()
                                && (tokens.get(phrase.end()).isSign(",")
                                        || tokens.get(phrase.end()).isSign("("))
                                && isNothing(phrase.end() + 1, other.first(), all, tokens));
    }

    /** Whether there is nothing between two places but words that explain nothing: "i.e.". */
    private static boolean isNothing(int from, int to, List<Phrase> all, List<Token> tokens) {
        return IntStream.range(from, to)
                .allMatch(at -> all.stream()
                                .anyMatch(phrase -> phrase.first() <= at
                                        && at < phrase.end()
                                        && phrase.fact() instanceof Fact.Filler)
                        || tokens.get(at).isSign(",")
                        || tokens.get(at).isSign("."));
    }

    /** "A search of our system on 11 June 2025 returned": what was found is not of that day. */
    private static boolean isOfSearch(Phrase day, List<Token> tokens, Grammar grammar) {
        return tokens.subList(0, day.first()).stream()
                .anyMatch(token -> grammar.isExactly(CountTerm.SEARCH, token.text()));
    }

    /** "The remaining 12" are those that are left, and none of a kind of their own. */
    private static boolean isRest(Phrase phrase, List<Token> tokens, Grammar grammar) {
        return tokens.subList(phrase.first(), phrase.end()).stream()
                .anyMatch(token -> grammar.isExactly(new Term(CountTerm.SHARE, "rest"), token.text()));
    }

    private static boolean opens(Phrase number, List<Token> tokens) {
        return number.first() > 0 && tokens.get(number.first() - 1).isSign("(");
    }
}
