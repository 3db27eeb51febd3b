package org.foireturns.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

/** Tells of the words of a text at a fraction of what reading it costs, whether it may say something. */
final class Looks {
    private static final Set<TermKind> BOUNDS = Set.of(
            PeriodTerm.BEFORE,
            AgeTerm.UNDER,
            AgeTerm.NOT_REACHED,
            AgeTerm.UP_TO,
            AgeTerm.AND_UNDER,
            AgeTerm.OVER,
            AgeTerm.AT_LEAST,
            AgeTerm.AND_OVER,
            AgeTerm.BIRTHDAY);

    /** The words with which a rule begins that comes to {@link Fact.YearsEnd}. */
    private static final Set<TermKind> ENDS_OF_YEARS = Set.of(PeriodTerm.YEAR_ENDING, PeriodTerm.YEAR_IS);

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

    /** Of a text that is too long to be looked at, the reading of its beginning may tell. */
    boolean mayNamePlatform(List<Token> tokens) {
        return tokens.size() > mostTokens || has(Set.of(ValueTerm.PLATFORM), tokens);
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
        return has(Set.of(TextTerm.VERB), tokens);
    }

    boolean points(List<Token> tokens) {
        return first(TextTerm.POINTING, tokens) != null;
    }

    boolean announcesAnswer(List<Token> tokens) {
        Lexicon.Match word = first(TextTerm.ANSWER, tokens);
        return word != null && word.end() == tokens.size();
    }

    /** The longest phrase of a kind that a text begins with. */
    private Lexicon.@Nullable Match first(TermKind kind, List<Token> tokens) {
        return tokens.isEmpty() || tokens.size() > mostTokens ? null : new Text(tokens, lexicon).match(kind, 0);
    }
}
