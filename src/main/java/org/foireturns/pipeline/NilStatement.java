package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that states that there were none of all that was asked about, or of one part of it: "In 2024/25 we
 * recorded no offences of sexual communication with a child", "No offences had a male victim". It must say what there
 * was none of, and be understood as a whole; "Nil return" alone says neither.
 */
final class NilStatement {
    private final Grammar grammar;
    private final String offence;
    private final boolean periodKnown;

    /**
     * @param offence that is asked about
     * @param periodKnown whether it is known what period a letter is about that names none
     */
    NilStatement(Grammar grammar, String offence, boolean periodKnown) {
        this.grammar = grammar;
        this.offence = offence;
        this.periodKnown = periodKnown;
    }

    /** What a sentence states; null when it does not say that there were none. */
    @Nullable
    Statement in(String sentence) {
        Reading reading = grammar.read(sentence);
        List<Token> tokens = grammar.tokens(sentence);
        boolean all = reading.whole()
                && reading.tokens() == tokens.size()
                && reading.all(Fact.Nil.class).count() == 1
                && (periodKnown || reading.says(Fact.OfPeriod.class))
                && reading.facts().stream().allMatch(fact -> category(fact) || ofAll(fact))
                && reading.facts().stream().filter(NilStatement::category).count() <= 1;
        if (!all) {
            return null;
        }
        Phrase none = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Nil)
                .findFirst()
                .orElseThrow();
        List<Phrase> label = new ArrayList<>(reading.phrases().stream()
                .filter(phrase ->
                        phrase.fact() instanceof Fact.OfPeriod || counts(phrase.fact()) || category(phrase.fact()))
                .toList());
        counted(none, tokens).forEach(label::add);
        if (label.stream().noneMatch(phrase -> counts(phrase.fact()))) {
            return null;
        }
        SentenceParts parts = SentenceParts.of(reading, tokens);
        return new Statement(parts.text(label), "0", parts.text(List.of(none)));
    }

    private boolean ofAll(Fact fact) {
        return fact instanceof Fact.Nil
                || fact instanceof Fact.OfPeriod
                || fact instanceof Fact.OfForce
                || fact instanceof Fact.QNumber
                || fact instanceof Fact.Numbering
                || fact instanceof Fact.Whole
                || (fact instanceof Fact.Counts counts
                        && (counts.unit() == Unit.OFFENCES || counts.unit() == Unit.VICTIMS))
                || (fact instanceof Fact.OfOffence other && other.id().equals(offence));
    }

    private static boolean category(Fact fact) {
        return Clause.axis(fact) != null && !(fact instanceof Fact.OfPeriod);
    }

    private static boolean counts(Fact fact) {
        return fact instanceof Fact.Counts || fact instanceof Fact.OfOffence;
    }

    /** The word in "no offences" that says what there was none of. */
    private List<Phrase> counted(Phrase none, List<Token> tokens) {
        return IntStream.range(none.first(), none.end())
                .filter(at -> grammar.read(tokens.get(at).typed())
                        .one(Fact.Counts.class)
                        .filter(counts -> counts.unit() == Unit.OFFENCES)
                        .isPresent())
                .mapToObj(at -> new Phrase(new Fact.Counts(Unit.OFFENCES), at, at + 1))
                .toList();
    }
}
