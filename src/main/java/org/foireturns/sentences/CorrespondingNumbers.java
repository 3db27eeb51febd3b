package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;

/**
 * Numbers that are told in the order of those of the sentence before them, of another category or of another year: "14
 * girls were 11 and under and 73 were 12 to 15; the corresponding figures for boys are 5 and 14", "For 2023/24 the ages
 * were 12 and 52 in the same order", "There were 68 in 2024/25 and 59 in 2023/24. Female victims were 54 and 47
 * respectively; male victims 13 and 12".
 */
final class CorrespondingNumbers {
    private final Grammar grammar;
    private final Pattern corresponding;
    private final Pattern inOrder;

    CorrespondingNumbers(Grammar grammar) {
        this.grammar = grammar;
        Term[] order = {new Term(CountTerm.SHARED, "in-order"), new Term(CountTerm.SHARED, "same-order")};
        this.inOrder = grammar.pattern("(?iu)(?<!\\p{L})(?:" + grammar.anyOf(order) + ")(?!\\p{L})");
        this.corresponding = grammar.pattern("(?iu)(?<!\\p{L})(?:"
                + grammar.anyOf(new Term(CountTerm.SHARED, "corresponding"), order[0], order[1]) + ")(?!\\p{L})");
    }

    /**
     * What a sentence states; nothing where it tells no such numbers, or not as many.
     *
     * @param before what the sentence before it stated
     */
    List<Statement> in(String sentence, List<Statement> before) {
        boolean marked = corresponding.matcher(sentence).find();
        if (before.size() < 2
                || (!marked && !(areOfYears(before) && before.stream().allMatch(this::saysCategory)))) {
            return List.of();
        }
        String rest = corresponding.matcher(sentence).replaceAll("");
        Reading reading = grammar.read(rest);
        List<Phrase> said = reading.phrases().stream()
                .filter(phrase -> Clause.axis(phrase.fact()) != null
                        || (phrase.fact() instanceof Fact.Unknown && areOfYears(before)))
                .toList();
        List<Integer> numbers =
                reading.all(Fact.Number.class).map(Fact.Number::value).toList();
        boolean plainly = reading.whole()
                && said.size() == 1
                && numbers.size() == before.size()
                && !(said.get(0).fact() instanceof Fact.RelativeYear)
                && (!(said.get(0).fact() instanceof Fact.OfPeriod)
                        || inOrder.matcher(sentence).find())
                && reading.facts().stream().allMatch(CorrespondingNumbers::mayStandBeside);
        if (!plainly) {
            return List.of();
        }
        SentenceParts parts = SentenceParts.of(reading, grammar.tokens(rest));
        List<Phrase> named = reading.phrases().stream()
                .filter(phrase -> said.contains(phrase)
                        || (said.get(0).fact() instanceof Fact.Unknown && phrase.fact() instanceof Fact.Names))
                .toList();
        List<Statement> stated = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String label = withOther(before, i, said.get(0).fact(), parts.text(named));
            if (label.isEmpty()) {
                return List.of();
            }
            stated.add(new Statement(label, Integer.toString(numbers.get(i))));
        }
        return stated;
    }

    private static boolean mayStandBeside(Fact fact) {
        return fact instanceof Fact.Number
                || fact instanceof Fact.Filler
                || fact instanceof Fact.Names
                || fact instanceof Fact.Unknown
                || (fact instanceof Fact.Counts counts && counts.unit() != Unit.SUSPECTS)
                || Clause.axis(fact) != null;
    }

    /** Whether each is of another year than the others. */
    private boolean areOfYears(List<Statement> stated) {
        return stated.stream()
                        .flatMap(each -> grammar.read(each.label()).all(Fact.OfPeriod.class))
                        .distinct()
                        .count()
                == stated.size();
    }

    private boolean saysCategory(Statement statement) {
        return grammar.read(statement.label()).facts().stream().anyMatch(Clause::isCategory);
    }

    /**
     * A label of the sentence before with another category or year; empty where it has none in whose place that could
     * stand. Numbers of several years have their own places; what they count is said anew.
     */
    private String withOther(List<Statement> before, int at, Fact fact, String other) {
        String label = before.get(at).label();
        Axis axis = Clause.axis(fact);
        Map<Axis, Object> said = Correction.categories(label, grammar);
        boolean ofYears = areOfYears(before);
        if (said == null || (ofYears ? axis == Axis.PERIOD : axis == null)) {
            return "";
        }
        Set<Axis> kinds = Categories.kinds(said);
        boolean fits = ofYears
                ? kinds.isEmpty() || axis == null || kinds.equals(Set.of(axis))
                : axis == Axis.PERIOD ? !kinds.isEmpty() : kinds.contains(axis) && kinds.size() > 1;
        if (!fits) {
            return "";
        }
        Reading reading = grammar.read(label);
        List<Phrase> others = reading.phrases().stream()
                .filter(phrase -> ofYears ? phrase.fact() instanceof Fact.OfPeriod : Clause.axis(phrase.fact()) != axis)
                .toList();
        return other + " " + SentenceParts.of(reading, grammar.tokens(label)).text(others);
    }
}
