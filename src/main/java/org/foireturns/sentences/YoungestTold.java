package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of the youngest victim: in a sentence, "The youngest victim was a girl of 6", or in a line below
 * the question, "7 years, female". The words that ask become the label of the answer.
 */
final class YoungestTold {
    private static final int ADULT = 18;
    /** An answer has no more words. */
    private static final int LONGEST = 16;

    /** Between the answers for two years. */
    private static final Pattern PARTS = Pattern.compile("[.;]\\s+|\\s*\\n\\s*");

    private final Grammar grammar;
    private final GenderLetters letters;

    YoungestTold(Grammar grammar) {
        this.grammar = grammar;
        this.letters = new GenderLetters(grammar);
    }

    /** The answer of a sentence, before or behind the words that ask; null when it gives none. */
    @Nullable
    Statement in(String typed) {
        String sentence = letters.beside(typed);
        Reading reading = grammar.read(sentence);
        List<Phrase> phrases = reading.phrases();
        int asks = IntStream.range(0, phrases.size())
                .filter(at -> phrases.get(at).fact() instanceof Fact.Youngest)
                .findFirst()
                .orElse(-1);
        if (asks < 0 || !reading.whole() || reading.all(Fact.Youngest.class).count() > 1) {
            return null;
        }
        int asked = asks + 1;
        while (asked < phrases.size() && phrases.get(asked).fact() instanceof Fact.Counts) {
            asked++;
        }
        SentenceParts parts = SentenceParts.of(reading, grammar.tokens(sentence));
        String before = parts.text(phrases.subList(0, asks));
        String behind = parts.text(phrases.subList(asked, phrases.size()));
        if (isAnswer(behind) && !tellsAge(before)) {
            return new Statement(parts.text(phrases.subList(0, asked)), behind);
        }
        return isAnswer(before) && behind.isEmpty()
                ? new Statement(parts.text(phrases.subList(asks, asked)), before)
                : null;
    }

    /** The answer of a line below the question; null when one of them is none. */
    @Nullable
    Statement below(String question, String typed) {
        String line = letters.beside(typed);
        return grammar.read(question).says(Fact.Youngest.class) && isAnswer(line)
                ? new Statement(question, line)
                : null;
    }

    /**
     * The answers below a question for several years, "2023/24: 4, male. 2024/25: 6, female", each with its year;
     * nothing where one of the sentences is another.
     */
    List<Statement> byYears(String question, String text) {
        if (!grammar.read(question).says(Fact.Youngest.class)) {
            return List.of();
        }
        List<Statement> answers = new ArrayList<>();
        for (String typed : PARTS.split(text.strip(), -1)) {
            String sentence = letters.beside(typed);
            Reading reading = grammar.read(sentence);
            List<Phrase> phrases = reading.phrases().stream()
                    .dropWhile(phrase -> phrase.fact() instanceof Fact.Filler)
                    .toList();
            Phrase year = phrases.isEmpty() ? null : phrases.get(0);
            SentenceParts parts = SentenceParts.of(reading, grammar.tokens(sentence));
            String behind = year == null ? "" : parts.text(phrases.subList(1, phrases.size()));
            if (year == null || !reading.whole() || !(year.fact() instanceof Fact.OfPeriod) || !isAnswer(behind)) {
                return List.of();
            }
            answers.add(new Statement(question, behind).in(parts.text(List.of(year))));
        }
        return answers;
    }

    private boolean tellsAge(String words) {
        return grammar.read(words).says(Fact.OfAge.class) || grammar.read(words).says(Fact.Number.class);
    }

    /** Whether words tell one age of a child, and at most the gender besides. */
    private boolean isAnswer(String words) {
        Reading reading = grammar.read(words);
        List<Integer> ages = Stream.concat(
                        reading.all(Fact.OfAge.class)
                                .map(Fact.OfAge::age)
                                .filter(age -> age.known() && age.from() == age.to())
                                .map(age -> age.from()),
                        reading.all(Fact.Number.class).map(Fact.Number::value))
                .distinct()
                .toList();
        return reading.whole()
                && reading.tokens() <= LONGEST
                && ages.size() == 1
                && ages.get(0) < ADULT
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfGender
                                || fact instanceof Fact.OfAge
                                || fact instanceof Fact.Number);
    }
}
