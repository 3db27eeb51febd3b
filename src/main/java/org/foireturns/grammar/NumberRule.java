package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;

/** Whole numbers that stand alone, in digits or in words. */
final class NumberRule implements Rule {
    private static final double COST = 1.4;

    private static final int TEN = 10;
    private static final int TWENTY = 20;
    /** Dearer than an age, of which one is "under" as well. */
    private static final double FEWER = 1.2;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        if (text.isNumber(at) && text.token(at).number() >= 0) {
            edges.accept(Edge.of(at + 1, new Fact.Number(text.token(at).number()), COST));
        }
        Lexicon.Match fewer = text.match(TermKind.FEWER, at);
        int than = fewer == null ? -1 : number(text, fewer.end());
        if (fewer != null && than > 0) {
            edges.accept(Edge.of(past(text, fewer.end()), new Fact.Fewer(than), FEWER));
        }
        Lexicon.Match word = text.match(TermKind.NUMBER, at);
        if (word != null) {
            int value = Integer.parseInt(word.value());
            edges.accept(Edge.of(word.end(), new Fact.Number(value), COST));
            tens(text, word, value, edges);
        }
    }

    /** "Eighty-two" in two words. */
    private static void tens(Text text, Lexicon.Match word, int value, Consumer<Edge> edges) {
        int next = text.isSign(word.end(), "-") ? word.end() + 1 : word.end();
        Lexicon.Match unit = value >= TWENTY && value % TEN == 0 ? text.match(TermKind.NUMBER, next) : null;
        int ones = unit == null ? 0 : Integer.parseInt(unit.value());
        if (unit != null && ones > 0 && ones < TEN) {
            edges.accept(Edge.of(unit.end(), new Fact.Number(value + ones), COST));
        }
    }

    /** The number at a token, in digits or in words; -1 when there is none. */
    private static int number(Text text, int at) {
        Lexicon.Match word = text.match(TermKind.NUMBER, at);
        return word != null ? Integer.parseInt(word.value()) : text.number(at, 1, 3);
    }

    private static int past(Text text, int at) {
        Lexicon.Match word = text.match(TermKind.NUMBER, at);
        return word != null ? word.end() : at + 1;
    }
}
