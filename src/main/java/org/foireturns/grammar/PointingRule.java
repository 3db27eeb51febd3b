package org.foireturns.grammar;

import java.util.Set;
import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TextTerm;

/** Numbers that point to other rows of a form or to notes: "See 2.1 to 2.9", "see 2a, 2b and 3", "see iv". */
final class PointingRule implements Rule {
    private static final double COST = 0.7;
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(TextTerm.POINTING, at);
        if (word == null) {
            return;
        }
        int roman = word.end();
        if (text.isWord(roman) && ROMAN.contains(text.token(roman).text())) {
            edges.accept(Edge.of(roman + 1, Fact.Filler.PLAIN, COST));
            return;
        }
        int first = text.number(word.end(), 1, 2);
        if (first < 0) {
            return;
        }
        int end = pastCode(text, word.end());
        while (true) {
            int next = Math.max(text.past(TextTerm.TO, end), text.past(TextTerm.AND, end));
            next = text.isSign(end, "-") || text.isSign(end, ",") ? end + 1 : next;
            if (next == end || text.number(next, 1, 2) < 0) {
                break;
            }
            end = pastCode(text, next);
        }
        edges.accept(Edge.of(end, new Fact.Numbering(first), COST));
    }

    /** 2, 2.1, 2a. */
    private static int pastCode(Text text, int at) {
        int end = at + 1;
        if (text.isSign(end, ".") && text.touches(end + 1) && text.number(end + 1, 1, 2) >= 0) {
            end += 2;
        }
        return NumberingRule.letter(text, end) && text.touches(end) ? end + 1 : end;
    }
}
