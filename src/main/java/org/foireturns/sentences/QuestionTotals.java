package org.foireturns.sentences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Unit;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are a bare number, below the number of a question or behind it: "Q1" and "176", "1. 135", or announced
 * as an answer below the question, "Answer: 176". The question with that number, wherever the letter repeats it, says
 * what is counted; only one about all offences is answered so.
 */
final class QuestionTotals {
    /** A shorter text is the number of a question and no question. */
    private static final int SHORTEST = 4;

    /** A longer text tells more than who the youngest was. */
    private static final int LONGEST_ANSWER = 24;

    /** Questions with higher numbers are not called by them in words. */
    private static final int MOST_IN_WORDS = 3;

    private final Grammar grammar;
    private final String offence;
    private final Map<Integer, String> questions = new HashMap<>();

    private QuestionTotals(Grammar grammar, String offence) {
        this.grammar = grammar;
        this.offence = offence;
    }

    /** The questions that a letter repeats; the first with a number counts. */
    static QuestionTotals in(List<Grid> grids, Grammar grammar, String offence) {
        QuestionTotals totals = new QuestionTotals(grammar, offence);
        grids.stream()
                .filter(grid -> DocumentPlace.named(grid.sheet()))
                .flatMap(grid -> grid.cells().stream())
                .filter(Cell::isText)
                .forEach(cell -> totals.question(cell.text()));
        return totals;
    }

    private void question(String text) {
        Reading reading = grammar.read(text);
        Integer number = number(reading);
        boolean asks = reading.says(Fact.Counts.class) || reading.says(Fact.Names.class);
        if (number != null && reading.tokens() > SHORTEST && asks && !reading.says(Fact.Number.class)) {
            questions.putIfAbsent(number, text);
        }
    }

    /** The number of a question with which a text begins; null when it begins with none. */
    private static @Nullable Integer number(Reading reading) {
        Fact first = reading.facts().isEmpty() ? null : reading.facts().get(0);
        if (first instanceof Fact.QNumber question) {
            return question.number();
        }
        return first instanceof Fact.Numbering numbering ? numbering.number() : null;
    }

    /**
     * The answer that a text is; null when it is none.
     *
     * @param before what stands before it; null when it is the first
     */
    @Nullable
    Statement answered(String text, @Nullable Cell before) {
        Reading reading = grammar.read(text);
        List<Fact> facts = reading.facts();
        if (!reading.whole() || facts.isEmpty() || !(facts.get(facts.size() - 1) instanceof Fact.Number number)) {
            return null;
        }
        Integer own = number(reading);
        String question = null;
        int asked = nth(text);
        if (asked > 0 && facts.stream().allMatch(QuestionTotals::isAnswer)) {
            question = questions.get(asked);
        } else if (facts.size() == 1 && (reading.tokens() == 1 || announced(text, reading)) && before != null) {
            question = asked(before.text());
        } else if (facts.size() == 2 && own != null) {
            question = questions.get(own);
        }
        String label = question == null ? null : label(question);
        return label == null ? null : new Statement(label, Integer.toString(number.value()));
    }

    /** The number of a question in "the answer to your first question is 104"; 0 where none is named so. */
    private int nth(String text) {
        int nth = 0;
        for (int at = 1; at <= MOST_IN_WORDS && nth == 0; at++) {
            Pattern question =
                    grammar.pattern("(?iu)\\b(?:" + grammar.anyOf(new Term(CountTerm.NTH, Integer.toString(at)))
                            + ")\\s+(?:" + grammar.anyOf(new Term(TextTerm.QUESTION, "")) + ")\\b");
            nth = question.matcher(text).find() ? at : 0;
        }
        return nth;
    }

    private static boolean isAnswer(Fact fact) {
        return fact instanceof Fact.Number
                || (fact instanceof Fact.Standing standing && standing.id().equals("answer"));
    }

    /** "Answer: 104." */
    private boolean announced(String text, Reading reading) {
        List<Token> tokens = grammar.tokens(text);
        int number = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Number)
                .mapToInt(Phrase::first)
                .min()
                .orElse(0);
        return grammar.announcesAnswer(tokens.subList(0, number).stream()
                .map(Token::typed)
                .filter(typed -> Character.isLetter(typed.charAt(0)))
                .collect(Collectors.joining(" ")));
    }

    /**
     * Whether a cell answers a question about the youngest victim, whose age is no count.
     *
     * @param before what stands before it; null when it is the first
     */
    boolean ofYoungest(Cell cell, @Nullable Cell before) {
        Reading reading = grammar.read(cell.text());
        Integer own = number(reading);
        String question = own == null ? null : questions.get(own);
        if (question == null && before != null && own == null) {
            question = asked(before.text());
        }
        boolean brief = reading.tokens() <= LONGEST_ANSWER;
        Reading asks = question == null || !brief ? Reading.NOTHING : grammar.read(question);
        return asks.says(Fact.Youngest.class)
                && !asks.says(Fact.OfAge.class)
                && !asks.says(Fact.OfGender.class)
                && !asks.says(Fact.Number.class);
    }

    /** The question that a line numbers; the line itself where it numbers none. */
    String asked(String line) {
        Reading reading = grammar.read(line);
        Integer number = number(reading);
        if (reading.tokens() > SHORTEST || number == null) {
            return line;
        }
        return questions.getOrDefault(number, line);
    }

    /** What a question about all offences asks to be counted; null for any other. */
    private @Nullable String label(String question) {
        Reading reading = grammar.read(question);
        boolean other = reading.says(Fact.Youngest.class)
                || reading.says(Fact.Beside.class)
                || reading.all(Fact.Names.class).anyMatch(named -> Axis.BREAKDOWNS.contains(named.axis()))
                || reading.all(Fact.OfOffence.class)
                        .anyMatch(named -> !named.id().equals(offence))
                || reading.phrases().stream().anyMatch(QuestionTotals::category)
                || reading.all(Fact.Counts.class).noneMatch(counts -> counts.unit() == Unit.OFFENCES);
        if (other) {
            return null;
        }
        SentenceParts parts = SentenceParts.of(reading, grammar.tokens(question));
        return parts.text(parts.telling(parts.both()));
    }

    private static boolean category(Phrase phrase) {
        Axis axis = Clause.axis(phrase.fact());
        return (axis != null && axis != Axis.PERIOD) || phrase.fact() instanceof Fact.Number;
    }
}
