package org.foireturns.lists;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;

/** Whether a text tells nothing on purpose: by black bars, stars, "redacted", "s.40(2)". */
final class Withholding {
    /** Bars, blocks and squares; stars and hashes; a run of crosses. */
    private static final Pattern BARS =
            Pattern.compile("[\u2580-\u259f\u25a0\u25ac\u2b1b\\s/.-]*[\u2580-\u259f\u25a0\u25ac\u2b1b]"
                    + "[\u2580-\u259f\u25a0\u25ac\u2b1b\\s/.-]*|[*#]+|[xX]{3,}");

    /** The exemptions of the Freedom of Information Act 2000 are its sections 21 to 44. */
    private static final int FIRST_EXEMPTION = 21;

    private static final int LAST_EXEMPTION = 44;

    private final Grammar grammar;

    Withholding(Grammar grammar) {
        this.grammar = grammar;
    }

    boolean in(String text, Reading reading) {
        if (BARS.matcher(text.strip()).matches()) {
            return true;
        }
        return reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Withheld
                                || fact instanceof Fact.Reference
                                || fact instanceof Fact.Numbering)
                && (reading.says(Fact.Withheld.class) || namesExemption(text));
    }

    /** Whether a text begins with a section of the Act by which something may be withheld. */
    private boolean namesExemption(String text) {
        List<Token> tokens = grammar.tokens(text);
        int at = 0;
        while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.SIGN) {
            at++;
        }
        if (at == tokens.size()
                || !grammar.isExactly(TextTerm.EXEMPTING, tokens.get(at).text())) {
            return false;
        }
        int number = at + 1 < tokens.size() && tokens.get(at + 1).isSign(".") ? at + 2 : at + 1;
        int section = number < tokens.size() ? tokens.get(number).number() : 0;
        return section >= FIRST_EXEMPTION && section <= LAST_EXEMPTION;
    }
}
