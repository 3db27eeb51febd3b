package org.foireturns.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.words.Lexicon;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/** The tokens of a text with the terms of the vocabulary that begin at each. */
final class Text {
    private final List<Token> tokens;
    private final List<Map<TermKind, Lexicon.Match>> longest = new ArrayList<>();
    private final List<List<Found>> found = new ArrayList<>();

    Text(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        for (int at = 0; at < tokens.size(); at++) {
            Map<TermKind, Lexicon.Match> here = new HashMap<>();
            List<Found> terms = new ArrayList<>();
            lexicon.at(tokens, at, (term, end) -> {
                terms.add(new Found(term, end));
                here.merge(
                        term.kind(),
                        new Lexicon.Match(term.value(), end),
                        (old, match) -> match.end() > old.end() ? match : old);
            });
            longest.add(here);
            found.add(terms);
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The terms that begin at a token. */
    List<Found> terms(int at) {
        return found.get(at);
    }

    /** The longest phrase of a kind that begins at a token, or null; null behind the end too. */
    Lexicon.@Nullable Match match(TermKind kind, int at) {
        return at < tokens.size() ? longest.get(at).get(kind) : null;
    }

    /** The token behind a phrase of the kind, or the same token when none begins there. */
    int past(TermKind kind, int at) {
        Lexicon.Match match = match(kind, at);
        return match == null ? at : match.end();
    }

    boolean isSign(int at, String sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(sign);
    }

    boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    boolean isWord(int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    /** The token behind a number in brackets that says the one before it again: "eleven (11)". */
    int pastAgain(int at, int number) {
        boolean again = isSign(at, "(") && number(at + 1, 1, 3) == number && isSign(at + 2, ")");
        return again ? at + 3 : at;
    }

    /** The number at a token when it has as many digits as told, or -1. */
    int number(int at, int fewest, int most) {
        if (!isNumber(at)) {
            return -1;
        }
        int digits = tokens.get(at).text().length();
        return digits >= fewest && digits <= most ? tokens.get(at).number() : -1;
    }

    /** Whether a token touches the one before it. */
    boolean touches(int at) {
        return at < tokens.size() && !tokens.get(at).spaced();
    }

    /** Whether a number goes on behind a token: "2024" in "2024/25" or in "2024-04". */
    boolean numberGoesOn(int end) {
        return touches(end) && (isSign(end, "/") || isSign(end, "-")) && isNumber(end + 1) && touches(end + 1);
    }

    /** A term of the vocabulary with the token behind its last. */
    record Found(Term term, int end) {}
}
