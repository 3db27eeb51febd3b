package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Question;
import org.foireturns.grammar.Reading;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of another year in brackets, each right behind the number that it is compared with: "Snapchat was recorded 52
 * times (in 2023/24: 61), Instagram 29 times (24 the year before)".
 */
final class YearsInBrackets {
    private static final Question<YearsInBrackets> OF_GRAMMAR = new Question<>();
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]{6,60})\\)");

    private static final Pattern PARTS = Pattern.compile("\\s*[;,]\\s+");

    private final Grammar grammar;

    static YearsInBrackets of(Grammar grammar) {
        return grammar.answer(OF_GRAMMAR, "", none -> new YearsInBrackets(grammar));
    }

    private YearsInBrackets(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * What a number in brackets says of the one before it.
     *
     * @param behind how many numbers stand before the brackets
     * @param year as it is typed
     */
    private record Compared(int behind, String year, String number) {}

    /**
     * What a sentence states with its brackets and without; nothing where it has none, or they stand elsewhere.
     *
     * @param stated what a sentence without brackets states, in the order of its numbers
     */
    List<Statement> stated(String sentence, Function<String, List<Statement>> stated) {
        List<Compared> compared = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(sentence);
        while (brackets.find()) {
            int before = rest.length();
            brackets.appendReplacement(rest, "");
            List<Compared> some = compared(brackets.group(1), numbers(rest.toString()));
            if (some.isEmpty()) {
                rest.append(brackets.group());
            } else if (rest.length() == before && !compared.isEmpty()) {
                return List.of();
            } else {
                compared.addAll(some);
            }
        }
        brackets.appendTail(rest);
        List<Statement> plain = compared.isEmpty() ? List.of() : stated.apply(rest.toString());
        if (plain.isEmpty() || plain.size() != numbers(rest.toString())) {
            return List.of();
        }
        List<Statement> all = new ArrayList<>(plain);
        for (Compared one : compared) {
            if (one.behind == 0) {
                return List.of();
            }
            all.add(new Statement(withoutYear(plain.get(one.behind - 1).label()), one.number).in(one.year));
        }
        return all;
    }

    private String withoutYear(String label) {
        Reading reading = grammar.read(label);
        return SentenceParts.of(reading, grammar.tokens(label))
                .text(reading.phrases().stream()
                        .filter(phrase -> !(phrase.fact() instanceof Fact.OfPeriod))
                        .toList());
    }

    /** A sentence without its brackets that tell a number of another year. */
    String without(String sentence) {
        Matcher brackets = BRACKETS.matcher(sentence);
        return brackets.replaceAll(
                found -> compared(found.group(1), 0).isEmpty() ? Matcher.quoteReplacement(found.group()) : "");
    }

    private int numbers(String text) {
        return SentenceParts.of(grammar.read(text), grammar.tokens(text))
                .numbers()
                .size();
    }

    /** What numbers in brackets say, "2023/24: 61, 2022/23: 58"; empty for anything else in brackets. */
    private List<Compared> compared(String text, int behind) {
        List<Compared> all = new ArrayList<>();
        for (String part : PARTS.split(text, -1)) {
            Compared one = one(part, behind);
            if (one == null) {
                return List.of();
            }
            all.add(one);
        }
        return all;
    }

    /** "In 2023/24: 61", "61 the year before"; null for anything else. */
    private @Nullable Compared one(String text, int behind) {
        Reading reading = grammar.read(text);
        List<Token> tokens = grammar.tokens(text);
        List<Phrase> years = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod || phrase.fact() instanceof Fact.RelativeYear)
                .toList();
        boolean plainly = reading.whole()
                && years.size() == 1
                && reading.all(Fact.Number.class).count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Number
                                || fact instanceof Fact.Filler
                                || fact instanceof Fact.Counts
                                || fact instanceof Fact.OfPeriod
                                || fact instanceof Fact.RelativeYear);
        return plainly
                ? new Compared(
                        behind,
                        ThingsWithNumbers.text(
                                        tokens,
                                        years.get(0).first(),
                                        years.get(0).end())
                                .strip(),
                        Integer.toString(reading.all(Fact.Number.class)
                                .findFirst()
                                .orElseThrow()
                                .value()))
                : null;
    }
}
