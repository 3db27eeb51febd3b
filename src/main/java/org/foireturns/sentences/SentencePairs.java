package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * Joins two sentences of which one has the number and the other says what it counts, and finds the end of a sentence
 * that says nothing of its numbers:
 *
 * <ul>
 *   <li>"For the other victims the gender is not known. There were three of them."
 *   <li>"The answer to your first question is 358. That is how many offences we recorded in 2024/25."
 *   <li>"There were 431 offences, and this replaces what we sent you in May."
 * </ul>
 */
final class SentencePairs {
    private final Grammar grammar;
    private final Pattern clause;
    private final Pattern base;
    /** "There were three of them": how many, and what is told of them behind that. */
    private final Pattern ofThem;

    SentencePairs(Grammar grammar) {
        this.grammar = grammar;
        this.clause = grammar.pattern("(?iu)\\s*(?:,|\\s[–-]|(?=\\())\\s*(?=\\(?(?:"
                + grammar.anyOf(new Term(TextTerm.CLAUSE, "")) + ")\\s)");
        this.base = grammar.pattern("(?iu)^((?:" + grammar.anyOf(new Term(CountTerm.BASE, ""))
                + ")\\s+[0-9][0-9,]*\\s+[^,;:]{3,120}),\\s+(.+)$");
        this.ofThem = grammar.pattern("(?iu)^([^,0-9]{0,30}?(\\p{L}+|[0-9]+))\\s+(?:"
                + grammar.anyOf(new Term(ValueTerm.OF_WHICH, "")) + ")(?!\\p{L})");
    }

    /** Two sentences as one, the first without its full stop; empty where they are none. */
    String joined(String first, String next) {
        Reading one = grammar.read(first);
        Reading other = grammar.read(next);
        boolean alone = isNumberAlone(one)
                && counts(other)
                && other.facts().stream()
                        .noneMatch(fact -> Clause.axis(fact) != null && !(fact instanceof Fact.OfPeriod));
        if (alone) {
            int number = one.all(Fact.Number.class).findFirst().orElseThrow().value();
            return next.strip().replaceFirst("[.]$", "") + ": " + number;
        }
        if (isWholeAlone(one) && startsParts(other)) {
            return first + ", " + next;
        }
        Matcher behind = ofThem.matcher(next);
        boolean tells = one.whole()
                && !one.says(Fact.Number.class)
                && !one.says(Fact.Fewer.class)
                && (one.says(Fact.Unknown.class) || one.facts().stream().anyMatch(Clause::isCategory));
        return tells && behind.find() && isNumber(behind.group(2))
                ? first + ", " + behind.group(1) + next.substring(behind.end())
                : "";
    }

    /** "Total: 155" says of nothing that it is its total. */
    private static boolean isWholeAlone(Reading reading) {
        return reading.whole()
                && reading.says(Fact.Whole.class)
                && reading.all(Fact.Number.class).count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Whole
                                || fact instanceof Fact.Number
                                || fact instanceof Fact.QNumber
                                || fact instanceof Fact.Numbering);
    }

    /** "This is made up of 122 offences against females and 31 against males". */
    private static boolean startsParts(Reading reading) {
        return reading.phrases().stream()
                        .dropWhile(phrase -> phrase.fact() instanceof Fact.Filler)
                        .findFirst()
                        .filter(phrase -> phrase.fact() instanceof Fact.OfWhich)
                        .isPresent()
                && reading.all(Fact.Number.class).count() > 1;
    }

    private boolean isNumber(String word) {
        return grammar.read(word).says(Fact.Number.class);
    }

    /** "Our answer to your first question is 358". */
    private static boolean isNumberAlone(Reading reading) {
        return reading.whole()
                && reading.all(Fact.Number.class).count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Number
                                || fact instanceof Fact.QNumber
                                || fact instanceof Fact.Numbering
                                || (fact instanceof Fact.Standing standing
                                        && standing.id().equals("answer")));
    }

    /** "That is how many offences we recorded in 2024/25". */
    private static boolean counts(Reading reading) {
        return reading.whole()
                && !reading.says(Fact.Number.class)
                && reading.all(Fact.Counts.class).anyMatch(counts -> counts.unit() == Unit.OFFENCES)
                && (reading.says(Fact.OfPeriod.class) || reading.says(Fact.OfOffence.class));
    }

    /** Where a sentence may end before words that tell no number and nothing that could be counted, the last first. */
    List<Integer> asides(String sentence) {
        List<Integer> ends = new ArrayList<>();
        for (Matcher at = clause.matcher(sentence); at.find(); ) {
            if (isAside(sentence.substring(at.end()))) {
                ends.add(0, at.start());
            }
        }
        return ends;
    }

    /** A part of a sentence that tells no number and nothing that could be counted. */
    boolean isAside(String text) {
        return text.chars().noneMatch(Character::isDigit)
                && grammar.read(text).facts().stream().allMatch(SentencePairs::countsNothing);
    }

    /**
     * The number of all and what is told of them, "Of the 205 offences in 2024/25, the victim was female in 163"; empty
     * where a sentence does not begin so.
     */
    List<String> ofBase(String sentence) {
        Matcher of = base.matcher(sentence);
        return of.matches() ? List.of(of.group(1), of.group(2)) : List.of();
    }

    /**
     * The clauses of a sentence, "Eight were 16 or over, and there is no date of birth for three"; the sentence alone
     * where one of them is of those that another counts.
     */
    List<String> clauses(String sentence) {
        Reading reading = grammar.read(sentence);
        boolean parts = reading.says(Fact.OfWhich.class)
                || reading.all(Fact.Filler.class).anyMatch(filler -> filler.kind() == CountTerm.BASE);
        return parts ? List.of(sentence) : List.of(clause.split(sentence));
    }

    /** "One" alone may stand for a thing: "the earlier one". */
    private static boolean countsNothing(Fact fact) {
        return fact instanceof Fact.Filler
                || fact instanceof Fact.Whole
                || fact instanceof Fact.Other
                || fact instanceof Fact.Names
                || fact instanceof Fact.OfForce
                || fact instanceof Fact.OfWhich
                || (fact instanceof Fact.Number number && number.value() == 1)
                || (fact instanceof Fact.Counts counts && counts.unit() != Unit.SUSPECTS);
    }
}
