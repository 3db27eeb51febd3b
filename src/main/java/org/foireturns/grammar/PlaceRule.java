package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.ValueTerm;

/**
 * A part of a force's area, named after its county: "North Lincolnshire", "Essex (South)". It is not the force. A force
 * whose own name begins with a point of the compass ("North Yorkshire") is a term of the vocabulary and stays one.
 */
final class PlaceRule implements Rule {
    private static final double COST = 0.9;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match compass = text.match(NoteTerm.COMPASS, at);
        Lexicon.Match force = text.match(ValueTerm.FORCE, at);
        if (compass != null) {
            edges.accept(Edge.of(compass.end(), new Fact.Beside(compass.value()), COST));
            Lexicon.Match part = text.match(ValueTerm.FORCE, compass.end());
            if (part != null && force == null) {
                edges.accept(Edge.of(part.end(), new Fact.Beside(compass.value()), COST));
            }
        }
        if (force != null) {
            boolean bracket = text.isSign(force.end(), "(");
            int next = bracket || text.isSign(force.end(), "-") ? force.end() + 1 : force.end();
            Lexicon.Match behind = text.match(NoteTerm.COMPASS, next);
            if (behind != null && text.match(ValueTerm.FORCE, next) == null) {
                int end = bracket && text.isSign(behind.end(), ")") ? behind.end() + 1 : behind.end();
                edges.accept(Edge.of(end, new Fact.Beside(behind.value()), COST));
            }
        }
    }
}
