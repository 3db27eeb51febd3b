package org.foireturns.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text says as a whole: its phrases in order, and the words that none of them explains.
 *
 * @param tokens how many tokens the text has
 * @param residue tokens that are not explained, as typed
 * @param cost of the phrases and the residue together; comparable among readings of one text alone
 */
public record Reading(int tokens, List<Phrase> phrases, List<String> residue, double cost) {
    /** Of a text without a word. */
    public static final Reading NOTHING = new Reading(0, List.of(), List.of(), 0);

    public Reading {
        phrases = List.copyOf(phrases);
        residue = List.copyOf(residue);
    }

    /** The facts in order, without words that explain nothing. */
    public List<Fact> facts() {
        return phrases.stream()
                .map(Phrase::fact)
                .filter(fact -> !(fact instanceof Fact.Filler))
                .toList();
    }

    public <F extends Fact> Stream<F> all(Class<F> kind) {
        return phrases.stream().map(Phrase::fact).filter(kind::isInstance).map(kind::cast);
    }

    public boolean says(Class<? extends Fact> kind) {
        return phrases.stream().anyMatch(phrase -> kind.isInstance(phrase.fact()));
    }

    /** The one fact of a kind; empty when there is none, or several that differ. */
    public <F extends Fact> Optional<F> one(Class<F> kind) {
        List<F> found = all(kind).distinct().limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether it says that something is counted: "number of". */
    public boolean measures() {
        return all(Fact.Filler.class).anyMatch(Fact.Filler::measure);
    }

    /** Whether every token is explained. */
    public boolean whole() {
        return residue.isEmpty();
    }

    /** Whether nothing at all is explained but fillers. */
    public boolean empty() {
        return phrases.stream().allMatch(phrase -> phrase.fact() instanceof Fact.Filler);
    }
}
