package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * The name of an axis in more than one word of the vocabulary: "online platform / method", "app or website". A way of
 * communicating before the name of its axis, "online platform", only tells which platforms are meant.
 */
final class AxisRule implements Rule {
    private static final double COST = 0.9;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match method = text.match(ValueTerm.METHOD, at);
        Lexicon.Match first = text.match(ValueTerm.AXIS, method == null ? at : method.end());
        if (first == null || (method != null && Axis.of(first.value()) != Axis.PLATFORM)) {
            return;
        }
        int end = first.end();
        boolean more = method != null;
        while (true) {
            int next = text.isSign(end, "/") ? end + 1 : text.past(TextTerm.AND, end);
            Lexicon.Match other = next == end ? null : text.match(ValueTerm.AXIS, next);
            if (other == null || !other.value().equals(first.value())) {
                break;
            }
            end = other.end();
            more = true;
        }
        if (more) {
            edges.accept(Edge.of(end, new Fact.Names(Axis.of(first.value())), COST));
        }
    }
}
