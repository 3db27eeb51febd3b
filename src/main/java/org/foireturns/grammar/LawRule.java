package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TextTerm;

/** Sections of laws: "s. 40(2)", "section 31(1)(a)". Their numbers count nothing; offences go by names of their own. */
final class LawRule implements Rule {
    /** Dearer than an offence, which may be named by its section. */
    private static final double COST = 1.3;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(TextTerm.SECTION, at);
        if (word == null) {
            return;
        }
        int start = text.isSign(word.end(), ".") ? word.end() + 1 : word.end();
        if (text.number(start, 1, 3) < 1) {
            return;
        }
        int end = start + 1;
        if (text.touches(end) && letter(text, end)) {
            end++;
        }
        while (text.isSign(end, "(")
                && (text.number(end + 1, 1, 2) >= 0 || letter(text, end + 1))
                && text.isSign(end + 2, ")")) {
            end += 3;
        }
        edges.accept(Edge.of(end, new Fact.Reference(), COST));
    }

    private static boolean letter(Text text, int at) {
        return text.isWord(at) && text.token(at).text().length() <= 2;
    }
}
