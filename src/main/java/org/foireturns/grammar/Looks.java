package org.foireturns.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/** Tells of the words of a text at a fraction of what reading it costs, whether it may say something. */
final class Looks {
    private static final Set<TermKind> BOUNDS = EnumSet.of(
            TermKind.BEFORE,
            TermKind.UNDER,
            TermKind.NOT_REACHED,
            TermKind.UP_TO,
            TermKind.AND_UNDER,
            TermKind.OVER,
            TermKind.AT_LEAST,
            TermKind.AND_OVER,
            TermKind.BIRTHDAY);

    /** The words with which a rule begins that comes to {@link Fact.YearsEnd}. */
    private static final Set<TermKind> ENDS_OF_YEARS = EnumSet.of(TermKind.YEAR_ENDING, TermKind.YEAR_IS);

    private final Lexicon lexicon;
    private final int mostTokens;

    /** @param mostTokens of a text that is looked at */
    Looks(Lexicon lexicon, int mostTokens) {
        this.lexicon = lexicon;
        this.mostTokens = mostTokens;
    }

    boolean bounds(List<Token> tokens) {
        return tokens.size() > 1 && has(BOUNDS, tokens);
    }

    boolean mayEndYears(List<Token> tokens) {
        return has(ENDS_OF_YEARS, tokens);
    }

    private boolean has(Set<TermKind> kinds, List<Token> tokens) {
        if (tokens.size() > mostTokens) {
            return false;
        }
        Text words = new Text(tokens, lexicon);
        return IntStream.range(0, tokens.size())
                .anyMatch(at -> kinds.stream().anyMatch(kind -> words.match(kind, at) != null));
    }

    boolean tells(List<Token> tokens) {
        return has(EnumSet.of(TermKind.VERB), tokens);
    }

    boolean points(List<Token> tokens) {
        return first(TermKind.POINTING, tokens) != null;
    }

    boolean announcesAnswer(List<Token> tokens) {
        Lexicon.Match word = first(TermKind.ANSWER, tokens);
        return word != null && word.end() == tokens.size();
    }

    /** The longest phrase of a kind that a text begins with. */
    private Lexicon.@Nullable Match first(TermKind kind, List<Token> tokens) {
        return tokens.isEmpty() || tokens.size() > mostTokens ? null : new Text(tokens, lexicon).match(kind, 0);
    }
}
