package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut at its numbers.
 *
 * @param lead what holds for all numbers, with a colon behind it: "12-15: female 58, male 14"
 * @param numbers the phrases that are numbers
 * @param clauses what stands before, between and behind them: one more than numbers
 */
record SentenceParts(List<Token> tokens, Clause lead, List<Phrase> numbers, List<Clause> clauses) {
    SentenceParts {
        tokens = List.copyOf(tokens);
        numbers = List.copyOf(numbers);
        clauses = List.copyOf(clauses);
    }

    static SentenceParts of(Reading reading, List<Token> tokens) {
        List<Phrase> numbers = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>(List.of(new Clause()));
        for (Phrase phrase : reading.phrases()) {
            if (phrase.fact() instanceof Fact.Number
                    || phrase.fact() instanceof Fact.Fewer
                    || HiddenNumber.is(phrase, reading, tokens)) {
                numbers.add(phrase);
                clauses.add(new Clause());
            } else {
                clauses.get(clauses.size() - 1).add(phrase);
            }
        }
        Clause first = clauses.get(0);
        int colon = leading(first, tokens);
        Clause lead = new Clause();
        if (colon >= 0) {
            clauses.set(0, new Clause());
            first.phrases().forEach(phrase -> (phrase.first() < colon ? lead : clauses.get(0)).add(phrase));
        }
        return new SentenceParts(tokens, lead, numbers, clauses);
    }

    /** Where a colon parts categories that stand before the first number; -1 where none does. */
    private static int leading(Clause first, List<Token> tokens) {
        List<Phrase> categories = first.phrases().stream()
                .filter(phrase -> Clause.axis(phrase.fact()) != null || phrase.fact() instanceof Fact.Unknown)
                .toList();
        for (int i = 1; i < categories.size(); i++) {
            for (int at = categories.get(i - 1).end(); at < categories.get(i).first(); at++) {
                if (tokens.get(at).isSign(":")) {
                    return at;
                }
            }
        }
        return -1;
    }

    /**
     * The axis of what an "unknown" without one stands beside, "45 male and 4 not recorded": that of the one category
     * between the two numbers before it, with no bracket between; null where there is none.
     */
    @Nullable
    Axis beside(int clause) {
        Phrase unknown = clauses.get(clause).phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Unknown)
                .findFirst()
                .orElse(null);
        List<Phrase> before = clause == 0
                ? List.of()
                : clauses.get(clause - 1).phrases().stream()
                        .filter(phrase -> Clause.axis(phrase.fact()) != null)
                        .toList();
        return unknown == null
                        || before.size() != 1
                        || signs(before.get(0).end(), unknown.first(), "(")
                        || signs(before.get(0).end(), unknown.first(), ")")
                ? null
                : Clause.axis(before.get(0).fact());
    }

    private List<Clause> withLead() {
        List<Clause> all = new ArrayList<>(List.of(lead));
        all.addAll(clauses);
        return all;
    }

    /** All that stands around the only number. */
    Clause both() {
        Clause both = new Clause();
        lead.phrases().forEach(both::add);
        clauses.forEach(clause -> clause.phrases().forEach(both::add));
        return both;
    }

    /** The one axis of which the sentence says categories, other than days; null when there are several or none. */
    @Nullable
    Axis line() {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        for (Clause clause : withLead()) {
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
     * Whether a number and those behind it are parts of the one before: "of whom 15", "222 aged 12-15: 179 female".
     *
     * @param at which clause belongs to the first number
     */
    boolean startsParts(int number, int at) {
        Phrase own = numbers.get(number);
        Phrase last = numbers.get(number - 1);
        boolean before = clauses.get(number).says(Fact.OfWhich.class) && !rightBehind(last);
        boolean behind = at > 0 && rightBehind(own);
        boolean listed = at > 0 && signs(last.end(), own.first(), ":");
        return before || behind || listed || signs(last.end(), own.first(), "(");
    }

    /** Whether a number and those behind it are told as parts of the one before it. */
    boolean areParts(int number) {
        return clauses.get(number).says(Fact.OfWhich.class)
                || signs(numbers.get(number - 1).end(), numbers.get(number).first(), "(");
    }

    /** The only period that the sentence names; null when it names none or several. */
    @Nullable
    Phrase period() {
        return only(Fact.OfPeriod.class::isInstance);
    }

    /** The only year that the sentence names or tells by its distance; null when it does neither, or of several. */
    @Nullable
    Phrase when() {
        return only(fact -> fact instanceof Fact.OfPeriod || fact instanceof Fact.RelativeYear);
    }

    private @Nullable Phrase only(Predicate<Fact> kind) {
        List<Phrase> found = withLead().stream()
                .flatMap(clause -> clause.phrases().stream())
                .filter(phrase -> kind.test(phrase.fact()))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether parts of a number end before this one: "15)". */
    boolean endsParts(int number) {
        return number > 0
                && signs(numbers.get(number - 1).end(), numbers.get(number).first(), ")");
    }

    /** Whether the first number is a part of one that another sentence told: "of these 15", "three of them". */
    boolean areOfBefore() {
        Clause first = clauses.get(0);
        boolean ownWords = first.phrases().stream().anyMatch(phrase -> Clause.axis(phrase.fact()) != null);
        return first.says(Fact.OfWhich.class) || (!numbers.isEmpty() && !ownWords && rightBehind(numbers.get(0)));
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
                .filter(phrase -> phrase.fact() instanceof Fact.Counts
                        && phrase.first() == numbers.get(number).end())
                .toList();
    }

    private boolean signs(int from, int to, String sign) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.isSign(sign));
    }

    /** The phrases of a clause that say what is counted; the name of an axis alone says nothing. */
    List<Phrase> telling(Clause clause) {
        boolean unknown = clause.says(Fact.Unknown.class);
        boolean category = unknown || clause.phrases().stream().anyMatch(phrase -> Clause.isCategory(phrase.fact()));
        return clause.phrases().stream()
                .filter(phrase -> Clause.axis(phrase.fact()) != null
                        || phrase.fact() instanceof Fact.Unknown
                        || (phrase.fact() instanceof Fact.Other && !(unknown && isBeforeNumber(phrase)))
                        || (unknown && phrase.fact() instanceof Fact.Names)
                        || (phrase.fact() instanceof Fact.Whole && !category)
                        || phrase.fact() instanceof Fact.Counts)
                .toList();
    }

    /** "The other 81" are none of another kind. */
    private boolean isBeforeNumber(Phrase phrase) {
        return numbers.stream().anyMatch(number -> number.first() == phrase.end());
    }

    /**
     * Words over all numbers that name an axis of which a number counts a category; a platform says its axis itself.
     */
    List<Phrase> naming(Map<Axis, Object> categories) {
        return clauses.get(0).phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Names named
                        && categories.containsKey(named.axis())
                        && (named.axis() != Axis.PLATFORM || Clause.isOfNone(categories.get(named.axis()))))
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
}
