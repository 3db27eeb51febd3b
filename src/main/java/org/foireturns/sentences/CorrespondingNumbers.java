package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are told in the order of those before them, of another category: "14 girls were 11 and under and 73 were
 * 12 to 15; the corresponding figures for boys are 5 and 14".
 */
final class CorrespondingNumbers {
    private final Grammar grammar;
    private final Pattern corresponding;

    CorrespondingNumbers(Grammar grammar) {
        this.grammar = grammar;
        this.corresponding = grammar.pattern(
                "(?iu)(?<!\\p{L})(?:" + grammar.anyOf(new Term(CountTerm.SHARED, "corresponding")) + ")(?!\\p{L})");
    }

    /**
     * What a sentence states; nothing where it tells no such numbers, or not as many.
     *
     * @param before what the sentence before it stated
     */
    List<Statement> in(String sentence, List<Statement> before) {
        if (!corresponding.matcher(sentence).find()) {
            return List.of();
        }
        String rest = corresponding.matcher(sentence).replaceAll("");
        Reading reading = grammar.read(rest);
        List<Phrase> categories = reading.phrases().stream()
                .filter(phrase -> Clause.isCategory(phrase.fact()))
                .toList();
        List<Integer> numbers =
                reading.all(Fact.Number.class).map(Fact.Number::value).toList();
        boolean plainly = reading.whole()
                && categories.size() == 1
                && numbers.size() == before.size()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Number
                                || fact instanceof Fact.Filler
                                || fact instanceof Fact.Counts
                                || Clause.isCategory(fact));
        if (!plainly) {
            return List.of();
        }
        String category = SentenceParts.of(reading, grammar.tokens(rest)).text(categories);
        List<Statement> stated = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String label = withOther(
                    before.get(i).label(), Clause.axis(categories.get(0).fact()), category);
            if (label.isEmpty()) {
                return List.of();
            }
            stated.add(new Statement(label, Integer.toString(numbers.get(i))));
        }
        return stated;
    }

    /** A label with another category of an axis; empty where it has none of it, or nothing else. */
    private String withOther(String label, @Nullable Axis axis, String category) {
        Map<Axis, Object> said = Correction.categories(label, grammar);
        if (said == null
                || axis == null
                || !said.containsKey(axis)
                || Categories.kinds(said).size() < 2) {
            return "";
        }
        Reading reading = grammar.read(label);
        List<Phrase> others = reading.phrases().stream()
                .filter(phrase -> Clause.axis(phrase.fact()) != axis)
                .toList();
        return category + " " + SentenceParts.of(reading, grammar.tokens(label)).text(others);
    }
}
