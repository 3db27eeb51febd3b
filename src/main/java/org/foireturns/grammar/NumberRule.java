package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** Whole numbers that stand alone, in digits or in words. */
final class NumberRule implements Rule {
    private static final double COST = 1.4;

    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    /** Dearer than an age, of which one is "under" as well. */
    private static final double FEWER = 1.2;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        if (text.isNumber(at) && text.token(at).number() >= 0) {
            edges.accept(Edge.of(at + 1, new Fact.Number(text.token(at).number()), COST));
        }
        Lexicon.Match fewer = text.match(CountTerm.FEWER, at);
        Spelt than = fewer == null ? null : number(text, fewer.end());
        if (than != null && than.value > 0) {
            edges.accept(Edge.of(than.end, new Fact.Fewer(than.value), FEWER));
        }
        Lexicon.Match word = text.match(CountTerm.NUMBER, at);
        if (word != null) {
            Spelt tens = tens(text, word);
            edges.accept(Edge.of(word.end(), new Fact.Number(Integer.parseInt(word.value())), COST));
            edges.accept(Edge.of(tens.end, new Fact.Number(tens.value), COST));
            Spelt hundreds = hundreds(text, tens);
            edges.accept(Edge.of(text.pastAgain(hundreds.end, hundreds.value), new Fact.Number(hundreds.value), COST));
        }
    }

    /** A number in words, up to its last word. */
    private record Spelt(int value, int end) {}

    /** "Eighty-two" in two words, or a number of one word. */
    private static Spelt tens(Text text, Lexicon.Match word) {
        int value = Integer.parseInt(word.value());
        int next = text.isSign(word.end(), "-") ? word.end() + 1 : word.end();
        Lexicon.Match unit =
                value >= TWENTY && value < HUNDRED && value % TEN == 0 ? text.match(CountTerm.NUMBER, next) : null;
        int ones = unit == null ? 0 : Integer.parseInt(unit.value());
        return unit != null && ones > 0 && ones < TEN
                ? new Spelt(value + ones, unit.end())
                : new Spelt(value, word.end());
    }

    /** "One hundred", "a hundred and four", "two hundred and eighty-two"; the number before when no hundred follows. */
    private static Spelt hundreds(Text text, Spelt before) {
        int whole = before.value;
        int end = before.end;
        if (before.value > 0 && before.value < TEN) {
            Lexicon.Match hundred = text.match(CountTerm.NUMBER, before.end);
            if (hundred == null || Integer.parseInt(hundred.value()) != HUNDRED) {
                return before;
            }
            whole = before.value * HUNDRED;
            end = hundred.end();
        } else if (before.value != HUNDRED) {
            return before;
        }
        Lexicon.Match rest = text.match(CountTerm.NUMBER, text.past(TextTerm.AND, end));
        Spelt tens = rest == null ? null : tens(text, rest);
        return tens != null && tens.value > 0 && tens.value < HUNDRED
                ? new Spelt(whole + tens.value, tens.end)
                : new Spelt(whole, end);
    }

    /** The number at a token, in digits or in words; null when there is none. */
    private static @Nullable Spelt number(Text text, int at) {
        Lexicon.Match word = text.match(CountTerm.NUMBER, at);
        if (word != null) {
            Spelt spelt = hundreds(text, tens(text, word));
            return new Spelt(spelt.value, text.pastAgain(spelt.end, spelt.value));
        }
        int digits = text.number(at, 1, 3);
        return digits < 0 ? null : new Spelt(digits, at + 1);
    }
}
