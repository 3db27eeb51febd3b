package org.foireturns.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * "No age recorded", "no gender given", "not known", "without platform"; and "of known gender", "excluding those of
 * unknown age".
 */
final class UnknownRule implements Rule {
    private static final double COST = 0.9;
    /** "No age or gender recorded" names two axes. */
    private static final int MOST_AXES = 3;
    /** Words between "excluding" and "unknown". */
    private static final int MOST_BETWEEN = 8;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        knownOnly(text, at, edges);
        withoutUnknown(text, at, edges);
        unknownWhich(text, at, edges);
        withUnknown(text, at, edges);
        unknownOf(text, at, edges);
        boolean several = text.isSign(at, "?") && text.isSign(at + 1, "?") && !text.isSign(at - 1, "?");
        boolean apart = at == 0 || text.isSign(at - 1, ",") || several;
        if (apart && IntStream.range(at, text.size()).allMatch(i -> text.isSign(i, "?"))) {
            // A question mark is no word: where nothing else stands, or behind "F,", something is unknown; so say two
            // of them: "Sex ??".
            edges.accept(Edge.of(text.size(), new Fact.Unknown(), 0));
        }
        Lexicon.Match negation = text.match(NoteTerm.NEGATION, at);
        if (negation == null) {
            return;
        }
        List<Fact> said = new ArrayList<>(List.of(new Fact.Unknown()));
        int end = negation.end();
        for (int i = 0; i < MOST_AXES; i++) {
            Lexicon.Match axis = text.match(ValueTerm.AXIS, end);
            if (axis == null) {
                break;
            }
            said.add(new Fact.Names(Axis.of(axis.value())));
            end = axis.end();
            edges.accept(new Edge(end, List.copyOf(said), COST + 0.3));
            Lexicon.Match known = text.match(NoteTerm.KNOWN, end);
            if (known != null) {
                edges.accept(new Edge(known.end(), List.copyOf(said), COST));
            }
            end = text.past(TextTerm.FILLER, text.isSign(end, "/") ? end + 1 : end);
        }
        Lexicon.Match known = text.match(NoteTerm.KNOWN, negation.end());
        if (known != null) {
            edges.accept(Edge.of(known.end(), new Fact.Unknown(), COST));
        }
    }

    /** "Don't know which app", "couldn't tell how old", "not clear whether boy or girl". */
    private static void unknownWhich(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match unknown = text.match(ValueTerm.UNKNOWN, at);
        int asked = unknown == null ? at : text.past(NoteTerm.ASKING, unknown.end());
        if (unknown == null || asked == unknown.end()) {
            return;
        }
        Lexicon.Match axis = text.match(ValueTerm.AXIS, asked);
        if (axis != null) {
            edges.accept(
                    new Edge(axis.end(), List.of(new Fact.Unknown(), new Fact.Names(Axis.of(axis.value()))), COST));
        }
        Lexicon.Match one = text.match(ValueTerm.GENDER, asked);
        int next = one == null ? asked : text.past(TextTerm.AND, one.end());
        Lexicon.Match other = one == null || next == one.end() ? null : text.match(ValueTerm.GENDER, next);
        if (other != null) {
            edges.accept(new Edge(other.end(), List.of(new Fact.Unknown(), new Fact.Names(Axis.VICTIM_GENDER)), COST));
        }
    }

    /** "Whose age we do not have", "nobody has filled in the sex". */
    private static void unknownOf(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match before = text.match(NoteTerm.UNKNOWN_OF, at);
        Lexicon.Match of = before == null ? null : text.match(ValueTerm.AXIS, text.past(TextTerm.FILLER, before.end()));
        if (before != null && of != null) {
            edges.accept(new Edge(of.end(), List.of(new Fact.Unknown(), new Fact.Names(Axis.of(of.value()))), COST));
        }
        Lexicon.Match axis = text.match(ValueTerm.AXIS, at);
        Lexicon.Match unknown = axis == null ? null : text.match(NoteTerm.UNKNOWN_OF, axis.end());
        if (axis != null && unknown != null) {
            edges.accept(
                    new Edge(unknown.end(), List.of(new Fact.Unknown(), new Fact.Names(Axis.of(axis.value()))), COST));
        }
    }

    /** "Total incl. age unknown", "all (with not recorded)": the total of known and unknown ones. */
    private static void withUnknown(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match whole = text.match(ValueTerm.WHOLE, at);
        int bracket = whole == null ? at : whole.end();
        int word = text.isSign(bracket, "(") || text.isSign(bracket, "-") || text.isSign(bracket, ",")
                ? bracket + 1
                : bracket;
        int including = text.past(NoteTerm.INCLUDING, word);
        if (whole == null || including == word) {
            return;
        }
        int axis = text.past(ValueTerm.AXIS, including);
        int unknown = text.past(ValueTerm.UNKNOWN, axis);
        int end = text.past(ValueTerm.AXIS, unknown);
        if (unknown > axis) {
            edges.accept(Edge.of(text.isSign(end, ")") ? end + 1 : end, new Fact.Whole(), COST));
        }
    }

    /** "Excluding unknown", "does not include 6 victims whose age is not recorded": those of whom it is known alone. */
    private static void withoutUnknown(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match excluding = text.match(NoteTerm.EXCLUDING, at);
        if (excluding == null) {
            return;
        }
        List<Fact> said = new ArrayList<>(List.of(new Fact.KnownOnly()));
        int next = excluding.end();
        for (int i = 0; i < MOST_BETWEEN && next < text.size(); i++) {
            Lexicon.Match negation = text.match(NoteTerm.NEGATION, next);
            int unknown = negation == null
                    ? text.past(ValueTerm.UNKNOWN, next)
                    : Math.max(text.past(ValueTerm.UNKNOWN, next), text.past(NoteTerm.KNOWN, negation.end()));
            boolean ends = unknown > next && (negation == null || unknown > negation.end());
            Lexicon.Match axis = text.match(ValueTerm.AXIS, ends ? unknown : next);
            if (axis != null) {
                said.add(new Fact.Names(Axis.of(axis.value())));
            }
            if (ends) {
                edges.accept(new Edge(axis == null ? unknown : axis.end(), List.copyOf(said), COST));
                return;
            }
            int past = axis != null
                    ? axis.end()
                    : Math.max(text.past(TextTerm.FILLER, next), text.past(ValueTerm.UNIT, next));
            if (past == next && !text.isNumber(next)) {
                return;
            }
            next = Math.max(past, next + 1);
        }
    }

    /** "Of known gender", "where age is known". */
    private static void knownOnly(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match before = text.match(NoteTerm.KNOWN_ONLY, at);
        Lexicon.Match axis = text.match(ValueTerm.AXIS, before == null ? at : before.end());
        Lexicon.Match behind = axis == null ? null : text.match(NoteTerm.KNOWN_ONLY, axis.end());
        if (axis != null && (before != null || behind != null)) {
            edges.accept(new Edge(
                    behind == null ? axis.end() : behind.end(),
                    List.of(new Fact.KnownOnly(), new Fact.Names(Axis.of(axis.value()))),
                    COST));
        }
    }
}
