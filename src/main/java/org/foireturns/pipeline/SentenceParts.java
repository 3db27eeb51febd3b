package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut at its numbers.
 *
 * @param numbers the phrases that are numbers
 * @param clauses what stands before, between and behind them: one more than numbers
 */
record SentenceParts(List<Token> tokens, List<Phrase> numbers, List<Clause> clauses) {
    SentenceParts {
        tokens = List.copyOf(tokens);
        numbers = List.copyOf(numbers);
        clauses = List.copyOf(clauses);
    }

    static SentenceParts of(Reading reading, List<Token> tokens) {
        List<Phrase> numbers = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>(List.of(new Clause()));
        for (Phrase phrase : reading.phrases()) {
            if (phrase.fact() instanceof Fact.Number || phrase.fact() instanceof Fact.Fewer) {
                numbers.add(phrase);
                clauses.add(new Clause());
            } else {
                clauses.get(clauses.size() - 1).add(phrase);
            }
        }
        return new SentenceParts(tokens, numbers, clauses);
    }

    /** All that stands around the only number. */
    Clause both() {
        Clause both = new Clause();
        clauses.forEach(clause -> clause.phrases().forEach(both::add));
        return both;
    }

    /** The one axis of which the sentence says categories, other than days; null when there are several or none. */
    @Nullable
    Axis line() {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        for (Clause clause : clauses) {
            axes.addAll(clause.named());
            for (Phrase phrase : clause.phrases()) {
                Axis axis = Clause.axis(phrase.fact());
                if (axis != null) {
                    axes.add(axis);
                }
            }
        }
        axes.remove(Axis.PERIOD);
        return axes.size() == 1 ? axes.iterator().next() : null;
    }

    /**
     * Whether a number and those behind it are parts of the one before: "of whom 15", "six of them", "(15".
     *
     * @param at which clause belongs to the first number
     */
    boolean startsParts(int number, int at) {
        Phrase own = numbers.get(number);
        Phrase last = numbers.get(number - 1);
        boolean before = clauses.get(number).says(Fact.OfWhich.class) && !rightBehind(last);
        boolean behind = at > 0 && rightBehind(own);
        return before || behind || signs(last.end(), own.first(), "(");
    }

    /** The only period that the sentence names; null when it names none or several. */
    @Nullable
    Phrase period() {
        List<Phrase> periods = clauses.stream()
                .flatMap(clause -> clause.phrases().stream())
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod)
                .toList();
        return periods.size() == 1 ? periods.get(0) : null;
    }

    /** Whether parts of a number end before this one: "15)". */
    boolean endsParts(int number) {
        return number > 0
                && signs(numbers.get(number - 1).end(), numbers.get(number).first(), ")");
    }

    /** Whether "of which" follows a number at once, so that it is itself a part: "six of them". */
    private boolean rightBehind(Phrase number) {
        return clauses.get(numbers.indexOf(number) + 1).phrases().stream()
                .filter(phrase -> !(phrase.fact() instanceof Fact.Filler))
                .limit(1)
                .anyMatch(phrase -> phrase.fact() instanceof Fact.OfWhich && phrase.first() <= number.end() + 1);
    }

    /** What is counted, where it follows a number at once: "44 offences". */
    List<Phrase> unitBehind(int number) {
        return clauses.get(number + 1).phrases().stream()
                .limit(1)
                .filter(phrase -> phrase.fact() instanceof Fact.Counts)
                .toList();
    }

    private boolean signs(int from, int to, String sign) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.isSign(sign));
    }

    /** The phrases of a clause that say what is counted; the name of an axis alone says nothing. */
    List<Phrase> telling(Clause clause) {
        boolean unknown = clause.says(Fact.Unknown.class);
        return clause.phrases().stream()
                .filter(phrase -> Clause.axis(phrase.fact()) != null
                        || phrase.fact() instanceof Fact.Unknown
                        || (unknown && phrase.fact() instanceof Fact.Names)
                        || phrase.fact() instanceof Fact.Whole
                        || phrase.fact() instanceof Fact.Counts)
                .toList();
    }

    /** Words over all numbers that name an axis of which a number counts a category. */
    List<Phrase> naming(Set<Axis> axes) {
        return clauses.get(0).phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Names named && axes.contains(named.axis()))
                .toList();
    }

    /** The words of some phrases in the order of the sentence, each once. */
    String text(List<Phrase> phrases) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        List<Phrase> sorted = phrases.stream()
                .sorted(Comparator.comparingInt(Phrase::first)
                        .thenComparing(Comparator.comparingInt(Phrase::end).reversed()))
                .toList();
        for (Phrase phrase : sorted) {
            if (phrase.first() < end) {
                continue;
            }
            for (Token token : tokens.subList(phrase.first(), phrase.end())) {
                boolean space = text.length() > 0 && (token.spaced() || token.equals(tokens.get(phrase.first())));
                text.append(space ? " " : "").append(token.typed());
            }
            end = phrase.end();
        }
        return text.toString();
    }

    /** A number in digits; a bound as it is typed. */
    String number(Phrase number) {
        return number.fact() instanceof Fact.Number exact ? Integer.toString(exact.value()) : text(List.of(number));
    }
}
