package org.foireturns.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;

/** "No age recorded", "no gender given", "not known", "without platform"; and "of known gender". */
final class UnknownRule implements Rule {
    private static final double COST = 0.9;
    /** "No age or gender recorded" names two axes. */
    private static final int MOST_AXES = 3;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        knownOnly(text, at, edges);
        Lexicon.Match negation = text.match(TermKind.NEGATION, at);
        if (negation == null) {
            return;
        }
        List<Fact> said = new ArrayList<>(List.of(new Fact.Unknown()));
        int end = negation.end();
        for (int i = 0; i < MOST_AXES; i++) {
            Lexicon.Match axis = text.match(TermKind.AXIS, end);
            if (axis == null) {
                break;
            }
            said.add(new Fact.Names(Axis.of(axis.value())));
            end = axis.end();
            edges.accept(new Edge(end, List.copyOf(said), COST + 0.3));
            Lexicon.Match known = text.match(TermKind.KNOWN, end);
            if (known != null) {
                edges.accept(new Edge(known.end(), List.copyOf(said), COST));
            }
            end = text.past(TermKind.FILLER, text.isSign(end, "/") ? end + 1 : end);
        }
        Lexicon.Match known = text.match(TermKind.KNOWN, negation.end());
        if (known != null) {
            edges.accept(Edge.of(known.end(), new Fact.Unknown(), COST));
        }
    }

    /** "Of known gender", "where age is known". */
    private static void knownOnly(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match before = text.match(TermKind.KNOWN_ONLY, at);
        Lexicon.Match axis = text.match(TermKind.AXIS, before == null ? at : before.end());
        Lexicon.Match behind = axis == null ? null : text.match(TermKind.KNOWN_ONLY, axis.end());
        if (axis != null && (before != null || behind != null)) {
            edges.accept(new Edge(
                    behind == null ? axis.end() : behind.end(),
                    List.of(new Fact.KnownOnly(), new Fact.Names(Axis.of(axis.value()))),
                    COST));
        }
    }
}
