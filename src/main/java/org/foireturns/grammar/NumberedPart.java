package org.foireturns.grammar;

import org.foireturns.words.CountTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * A quarter or half by its number: "Q3", "third quarter", "2nd half".
 *
 * @param end the token behind it
 * @param letter whether it is told by one letter, which may mean something else
 */
record NumberedPart(int number, int end, boolean letter) {
    static @Nullable NumberedPart at(Text text, int at, TermKind kind) {
        int most = kind == PeriodTerm.QUARTER ? 4 : 2;
        Lexicon.Match word = text.match(kind, at);
        int number = word == null ? -1 : text.number(word.end(), 1, 1);
        int end = word == null ? at : word.end() + 1;
        if (word == null) {
            Lexicon.Match nth = text.match(CountTerm.NTH, at);
            number = nth == null ? text.number(at, 1, 1) : Integer.parseInt(nth.value());
            Lexicon.Match behind = text.match(kind, nth == null ? text.past(PeriodTerm.ORDINAL, at + 1) : nth.end());
            if (behind == null || text.token(behind.end() - 1).text().length() == 1) {
                return null;
            }
            end = behind.end();
        }
        boolean letter = text.isWord(at) && text.token(at).text().length() == 1;
        return number < 1 || number > most ? null : new NumberedPart(number, end, letter);
    }
}
