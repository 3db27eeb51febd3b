package org.foireturns.sentences;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;
import org.foireturns.words.Token;

/** What the words of a sentence say of years: by name, by their distance ("the year before"), or as "that year". */
final class YearWords {

    private final Grammar grammar;
    private final Pattern thatYear;

    YearWords(Grammar grammar) {
        this.grammar = grammar;
        this.thatYear = grammar.pattern("(?iu)\\b(?:" + grammar.anyOf(new Term(PeriodTerm.THAT_YEAR, "")) + ")\\b");
    }

    /** Whether a statement names its year, or how far back it is. */
    boolean saysWhen(Statement statement) {
        return saysPeriod(statement) || saysRelativeYear(statement);
    }

    /**
     * A label in which a year that is told by its distance has its own name: "the year before females" beside 2024/25
     * is "2023/24 females".
     *
     * @param base the year from which it is told, as it is typed
     */
    String resolved(String label, String base) {
        Period from = base.isEmpty()
                ? null
                : grammar.read(base)
                        .one(Fact.OfPeriod.class)
                        .map(Fact.OfPeriod::period)
                        .orElse(null);
        Reading reading = grammar.read(label);
        Phrase relative = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.RelativeYear)
                .findFirst()
                .orElse(null);
        if (from == null || relative == null || !from.nearlyLastsAYear()) {
            return label;
        }
        int back = ((Fact.RelativeYear) relative.fact()).back();
        Period named = new Period(from.start().minusYears(back), from.end().minusYears(back));
        SentenceParts parts = SentenceParts.of(reading, grammar.tokens(label));
        String before = parts.text(reading.phrases().stream()
                .filter(phrase -> phrase.end() <= relative.first())
                .toList());
        String behind = parts.text(reading.phrases().stream()
                .filter(phrase -> phrase.first() >= relative.end())
                .toList());
        return (before + " " + named.words() + " " + behind).strip();
    }

    /** A sentence that speaks of "that year" with the year that was named before it. */
    String withYear(String sentence, String year) {
        return year.isEmpty() ? sentence : thatYear.matcher(sentence).replaceAll(Matcher.quoteReplacement(year));
    }

    boolean saysPeriod(Statement statement) {
        return grammar.read(statement.label()).says(Fact.OfPeriod.class);
    }

    boolean saysRelativeYear(Statement statement) {
        return grammar.read(statement.label()).says(Fact.RelativeYear.class);
    }

    /** The words by which a sentence tells years by their distance, where it names none. */
    List<String> yearsBack(String sentence) {
        Reading reading = grammar.read(sentence);
        List<Token> tokens = grammar.tokens(sentence);
        return reading.says(Fact.OfPeriod.class)
                ? List.of()
                : reading.phrases().stream()
                        .filter(phrase -> phrase.fact() instanceof Fact.RelativeYear year && year.back() > 0)
                        .map(phrase -> ThingsWithNumbers.text(tokens, phrase.first(), phrase.end())
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** The only period that a sentence names, as it is typed; empty when it names none or several. */
    String period(String sentence) {
        SentenceParts parts = SentenceParts.of(grammar.read(sentence), grammar.tokens(sentence));
        Phrase period = parts.period();
        return period == null ? "" : parts.text(List.of(period));
    }
}
