package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;

/** Whole numbers that stand alone, in digits or in words. */
final class NumberRule implements Rule {
    private static final double COST = 1.4;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        if (text.isNumber(at) && text.token(at).number() >= 0) {
            edges.accept(Edge.of(at + 1, new Fact.Number(text.token(at).number()), COST));
        }
        Lexicon.Match word = text.match(TermKind.NUMBER, at);
        if (word != null) {
            edges.accept(Edge.of(word.end(), new Fact.Number(Integer.parseInt(word.value())), COST));
        }
    }
}
