package org.foireturns.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        List<Fact> facts = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            if (!(phrase.fact() instanceof Fact.Filler)) {
                facts.add(phrase.fact());
            }
        }
        return Collections.unmodifiableList(facts);
    }

    public <F extends Fact> Stream<F> all(Class<F> kind) {
        return phrases.stream().map(Phrase::fact).filter(kind::isInstance).map(kind::cast);
    }

    public boolean says(Class<? extends Fact> kind) {
        for (Phrase phrase : phrases) {
            if (kind.isInstance(phrase.fact())) {
                return true;
            }
        }
        return false;
    }

    /** The one fact of a kind; empty when there is none, or several that differ. */
    public <F extends Fact> Optional<F> one(Class<F> kind) {
        Fact only = null;
        for (Phrase phrase : phrases) {
            Fact fact = phrase.fact();
            if (kind.isInstance(fact)) {
                if (only != null && !only.equals(fact)) {
                    return Optional.empty();
                }
                only = fact;
            }
        }
        return Optional.ofNullable(kind.cast(only));
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

    /** Whether it says of itself that it is a part of what stands before it: "of whom 12-15", "2.1 of which female". */
    public boolean beginsAsPart() {
        return facts().stream()
                .filter(fact -> !(fact instanceof Fact.Numbering || fact instanceof Fact.QNumber))
                .findFirst()
                .filter(Fact.OfWhich.class::isInstance)
                .isPresent();
    }

    /** Whether it tells a number of times such as months: "first three quarters", "nine months". */
    public boolean tellsLength() {
        return IntStream.range(1, phrases.size()).anyMatch(i -> {
            Phrase number = phrases.get(i - 1);
            Phrase time = phrases.get(i);
            return number.fact() instanceof Fact.Number
                    && time.fact() instanceof Fact.Names named
                    && named.axis() == Axis.PERIOD
                    && number.end() == time.first();
        });
    }
}
