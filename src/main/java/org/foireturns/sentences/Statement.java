package org.foireturns.sentences;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Shown;
import org.foireturns.model.Style;

/**
 * One number of a sentence and the words of the sentence that say what it counts.
 *
 * @param label words of the sentence, in its own order
 * @param number in digits, or as typed where it is no number: "fewer than five"
 * @param typed the number as it is shown: "no offences"
 * @param bounded whether the number is not told but for its bounds
 */
record Statement(String label, String number, String typed, boolean bounded) {
    /** One whose number is shown as it is. */
    Statement(String label, String number) {
        this(label, number, number);
    }

    /** One whose number is told. */
    Statement(String label, String number, String typed) {
        this(label, number, typed, false);
    }

    /** A number of a sentence and the words that say what it counts; one that is hidden in words that say no age. */
    static Statement of(SentenceParts parts, List<Phrase> words, Phrase number, Grammar grammar) {
        String label = parts.text(words);
        if (number.fact() instanceof Fact.Number exact) {
            return new Statement(label, Integer.toString(exact.value()));
        }
        String typed = parts.text(List.of(number));
        return new Statement(label, HiddenNumber.inWords(number, parts.tokens(), typed, grammar), typed, true);
    }

    /** The same with another number. */
    Statement saying(String other) {
        return new Statement(label, other);
    }

    /** The same with the number by which a later sentence corrects it. */
    Statement corrected(String right) {
        return new Statement(label, right, typed, bounded);
    }

    /** The same in a period, as it is typed; the same where that is empty. */
    Statement in(String period) {
        return period.isEmpty() ? this : new Statement(period + " " + label, number, typed, bounded);
    }

    /** Whether another sentence says that its number should be another than is typed. */
    private boolean corrects() {
        return isDigits(typed) && isDigits(number) && !typed.equals(number);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** The words as a cell. */
    Cell label(int row) {
        return Cell.text(new Address(row, 0), label, Style.PLAIN);
    }

    /** The number as a cell. */
    Cell value(int row) {
        Address at = new Address(row, 1);
        if (!number.chars().allMatch(Character::isDigit)) {
            Cell words = Cell.text(at, number, Style.PLAIN);
            return bounded ? words.with(new Shown("", "", Shown.Manner.ANSWER, typed)) : words;
        }
        BigDecimal count = new BigDecimal(number);
        if (corrects()) {
            return Cell.number(at, new BigDecimal(typed), Style.PLAIN).corrected(count);
        }
        return typed.equals(number) ? Cell.number(at, count, Style.PLAIN) : Cell.inWords(at, count, typed);
    }
}
