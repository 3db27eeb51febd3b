package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives the things of a list their numbers, one by one: "Kik and Yubo in 2 and 1 respectively" and "Kik and Yubo had 2
 * each" say "Kik 2, Yubo 1" and "Kik 2, Yubo 2". "Kik and Yubo were both used in 2 cases" may be two cases with both,
 * and stays.
 */
final class SharedNumbers {
    /** Two numbers with a word between them. */
    private static final int TWO_AND_BETWEEN = 3;

    private static final Term EACH = new Term(CountTerm.SHARED, "each");
    private static final Term BOTH = new Term(CountTerm.SHARED, "both");
    private static final Term IN_ORDER = new Term(CountTerm.SHARED, "in-order");
    private static final Term AND = new Term(TextTerm.AND, "");

    private final Grammar grammar;

    SharedNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A sentence in which each thing has its own number; the same where none share one. */
    String apart(String sentence) {
        List<Token> tokens = grammar.tokens(sentence);
        List<Phrase> phrases = numbersApart(grammar.read(sentence).phrases(), tokens);
        for (int at = 0; at < phrases.size(); at++) {
            ThingsWithNumbers found = shared(phrases, at, tokens);
            if (found != null) {
                return apart(found.inOrderOf(phrases).in(tokens));
            }
        }
        return sentence;
    }

    /** "3 and 4 respectively" are no ages from 3 to 4. */
    private List<Phrase> numbersApart(List<Phrase> phrases, List<Token> tokens) {
        if (phrases.stream().noneMatch(phrase -> isAll(phrase, tokens, IN_ORDER))) {
            return phrases;
        }
        List<Phrase> apart = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int first = phrase.first();
            boolean two = phrase.fact() instanceof Fact.OfAge
                    && phrase.end() == first + TWO_AND_BETWEEN
                    && tokens.get(first).isNumber()
                    && grammar.isExactly(TextTerm.AND, tokens.get(first + 1).text())
                    && tokens.get(first + 2).isNumber();
            if (two) {
                apart.add(new Phrase(new Fact.Number(tokens.get(first).number()), first, first + 1));
                apart.add(new Phrase(new Fact.Filler(TextTerm.AND), first + 1, first + 2));
                apart.add(new Phrase(new Fact.Number(tokens.get(first + 2).number()), first + 2, phrase.end()));
            } else {
                apart.add(phrase);
            }
        }
        return apart;
    }

    private @Nullable ThingsWithNumbers shared(List<Phrase> phrases, int at, List<Token> tokens) {
        if (isAll(phrases.get(at), tokens, IN_ORDER)) {
            return inOrder(phrases, at, tokens);
        }
        if (isAll(phrases.get(at), tokens, EACH)) {
            ThingsWithNumbers behind = each(phrases, back(phrases, at - 1), at, tokens);
            ThingsWithNumbers before = behind != null ? behind : each(phrases, next(phrases, at), at, tokens);
            return before != null ? before : eachOf(phrases, at, tokens);
        }
        return isAll(phrases.get(at), tokens, BOTH) ? both(phrases, at, tokens) : null;
    }

    /** "Kik and Yubo in 2 and 1 respectively", or "2 and 1 with Kik and Yubo respectively". */
    private @Nullable ThingsWithNumbers inOrder(List<Phrase> phrases, int marker, List<Token> tokens) {
        int last = back(phrases, marker - 1);
        List<Phrase> behind = run(phrases, last, tokens);
        List<Phrase> before =
                behind.isEmpty() ? List.of() : run(phrases, back(phrases, phrases.indexOf(behind.get(0)) - 1), tokens);
        boolean numbersFirst = !before.isEmpty() && isNumber(before.get(0));
        boolean pairs = behind.size() > 1
                && behind.size() == before.size()
                && isNumber(behind.get(0)) != isNumber(before.get(0));
        return pairs
                ? new ThingsWithNumbers(
                        numbersFirst ? behind : before,
                        numbersFirst ? before : behind,
                        numbersFirst,
                        before.get(0).first(),
                        phrases.get(marker).end())
                : null;
    }

    /** "Kik and Yubo were each named in 2", "Kik and Yubo had 2 each". */
    private @Nullable ThingsWithNumbers each(List<Phrase> phrases, int number, int marker, List<Token> tokens) {
        if (number < 0 || number >= phrases.size() || !isNumber(phrases.get(number))) {
            return null;
        }
        int last = back(phrases, Math.min(number, marker) - 1);
        List<Phrase> things = run(phrases, last, tokens);
        if (things.size() < 2 || isNumber(things.get(0))) {
            return null;
        }
        ThingsWithNumbers all = new ThingsWithNumbers(
                things,
                List.of(phrases.get(number)),
                false,
                things.get(0).first(),
                phrases.get(Math.max(number, marker)).end());
        return all.firstHasOwn(phrases, tokens) ? null : all;
    }

    /** "In one case each, on Kik, Yubo and Wizz". */
    private @Nullable ThingsWithNumbers eachOf(List<Phrase> phrases, int marker, List<Token> tokens) {
        int number = back(phrases, marker - 1);
        if (number < 0 || !isNumber(phrases.get(number))) {
            return null;
        }
        int first = next(phrases, marker);
        int end = first;
        while (end + 1 < phrases.size()
                && (isAnd(phrases.get(end + 1), tokens) || sameKind(phrases.get(first), phrases.get(end + 1)))) {
            end++;
        }
        List<Phrase> things = end < phrases.size() ? run(phrases, end, tokens) : List.of();
        return things.size() > 1
                        && !isNumber(things.get(0))
                        && things.get(0).first() > phrases.get(marker).first()
                ? new ThingsWithNumbers(
                        things,
                        List.of(phrases.get(number)),
                        true,
                        phrases.get(number).first(),
                        things.get(things.size() - 1).end())
                : null;
    }

    private static boolean sameKind(Phrase one, Phrase other) {
        return isOfRun(one) && isOfRun(other) && kind(one).equals(kind(other));
    }

    /** "Both Kik and Yubo had 2". */
    private @Nullable ThingsWithNumbers both(List<Phrase> phrases, int marker, List<Token> tokens) {
        int number = marker + 1;
        while (number < phrases.size() && !isNumber(phrases.get(number))) {
            number++;
        }
        if (number == phrases.size()) {
            return null;
        }
        List<Phrase> things = run(phrases, back(phrases, number - 1), tokens);
        boolean pair = things.size() == 2
                && !isNumber(things.get(0))
                && things.get(0).first() == phrases.get(marker).end();
        boolean have = pair
                && grammar.isExactly(
                        CountTerm.HAVE,
                        ThingsWithNumbers.text(
                                tokens, things.get(1).end(), phrases.get(number).first()));
        return have
                ? new ThingsWithNumbers(
                        things,
                        List.of(phrases.get(number)),
                        false,
                        phrases.get(marker).first(),
                        phrases.get(number).end())
                : null;
    }

    /** Numbers or things of one kind with nothing but commas and "and" between, up to a phrase. */
    private List<Phrase> run(List<Phrase> phrases, int last, List<Token> tokens) {
        List<Phrase> run = new ArrayList<>();
        int next = last;
        for (int at = last; at >= 0; at--) {
            Phrase phrase = phrases.get(at);
            if (isAnd(phrase, tokens) || phrase.fact() instanceof Fact.Counts) {
                continue;
            }
            boolean joined = run.isEmpty()
                    || tokens.subList(phrase.end(), phrases.get(next).first()).stream()
                            .noneMatch(token -> token.isSign(":") || token.isSign("(") || token.isSign(")"));
            if (!joined
                    || !isOfRun(phrase)
                    || !(run.isEmpty() || kind(run.get(0)).equals(kind(phrase)))) {
                break;
            }
            run.add(0, phrase);
            next = at;
        }
        return run;
    }

    /** What a run has in common: the axis of its things, or that they are numbers. */
    private static Object kind(Phrase phrase) {
        Axis axis = Clause.axis(phrase.fact());
        return axis == null ? Fact.Number.class : axis;
    }

    static boolean isOfRun(Phrase phrase) {
        Axis axis = Clause.axis(phrase.fact());
        return isNumber(phrase) || (axis != null && Axis.BREAKDOWNS.contains(axis));
    }

    static boolean isNumber(Phrase phrase) {
        return phrase.fact() instanceof Fact.Number || phrase.fact() instanceof Fact.Fewer;
    }

    private boolean isAnd(Phrase phrase, List<Token> tokens) {
        return isAll(phrase, tokens, AND);
    }

    /** The last phrase up to one that is more than a word in between: in "Kik and Yubo were used" that is Yubo. */
    static int back(List<Phrase> phrases, int from) {
        int at = from;
        while (at >= 0
                && (phrases.get(at).fact() instanceof Fact.Filler
                        || phrases.get(at).fact() instanceof Fact.Counts)) {
            at--;
        }
        return at;
    }

    private static int next(List<Phrase> phrases, int from) {
        int at = from + 1;
        while (at < phrases.size() && phrases.get(at).fact() instanceof Fact.Filler) {
            at++;
        }
        return at;
    }

    private boolean isAll(Phrase phrase, List<Token> tokens, Term words) {
        return (phrase.fact() instanceof Fact.Filler || phrase.fact() instanceof Fact.Whole)
                && grammar.isExactly(words, ThingsWithNumbers.text(tokens, phrase.first(), phrase.end()));
    }
}
