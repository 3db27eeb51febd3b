package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
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
    private final Pattern notThere;
    private final Pattern noneOf;

    /**
     * @param offence that is asked about
     * @param periodKnown whether it is known what period a letter is about that names none
     */
    NilStatement(Grammar grammar, String offence, boolean periodKnown) {
        this.grammar = grammar;
        this.offence = offence;
        this.periodKnown = periodKnown;
        this.notThere =
                grammar.pattern("(?iu)(?<!\\p{L})(?:" + grammar.anyOf(new Term(CountTerm.TIMES, "0")) + ")(?!\\p{L})");
        this.noneOf =
                grammar.pattern("(?iu)^\\W*(?:" + grammar.anyOf(new Term(CountTerm.TIMES, "none")) + ")(?!\\p{L})");
    }

    /** Whether a sentence begins with "none of them". */
    boolean isOfThem(String sentence) {
        return noneOf.matcher(sentence).find();
    }

    /** What a sentence states; null when it does not say that there were none. */
    @Nullable
    Statement in(String sentence) {
        Statement known = ofAll(sentence);
        return known != null ? known : ofNamed(sentence);
    }

    /**
     * "Kik did not come up at all", "There was no mention of Kik or Yubo in any record", "None of them was aged 11 or
     * under": of what a sentence names there was none.
     */
    private @Nullable Statement ofNamed(String sentence) {
        Matcher platform = notThere.matcher(sentence);
        Matcher any = noneOf.matcher(sentence);
        boolean ofPlatform = platform.find();
        if (!periodKnown || !(ofPlatform || any.find())) {
            return null;
        }
        Matcher none = ofPlatform ? platform : any;
        String rest = sentence.substring(0, none.start()) + " " + sentence.substring(none.end());
        Reading reading = grammar.read(rest);
        List<Phrase> named = reading.phrases().stream()
                .filter(phrase -> category(phrase.fact()))
                .toList();
        boolean plainly = reading.whole()
                && named.size() == 1
                && (!ofPlatform || named.get(0).fact() instanceof Fact.OfPlatform)
                && reading.facts().stream()
                        .allMatch(fact -> category(fact)
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Filler
                                || (fact instanceof Fact.Names names
                                        && names.axis() == Axis.of(named.get(0).fact()))
                                || (fact instanceof Fact.Counts counts && counts.unit() != Unit.SUSPECTS));
        return plainly
                ? new Statement(
                        SentenceParts.of(reading, grammar.tokens(rest)).text(named),
                        "0",
                        none.group().strip())
                : null;
    }

    /** "In 2024/25 we recorded no offences". */
    private @Nullable Statement ofAll(String sentence) {
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
