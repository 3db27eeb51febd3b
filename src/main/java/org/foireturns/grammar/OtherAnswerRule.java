package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that asks to disregard another answer than the one in which it stands, which takes its place: "Please
 * disregard our reply of 12 May", "Ignore the spreadsheet sent yesterday". "Please disregard Table 2" speaks of this
 * one.
 */
final class OtherAnswerRule implements Rule {
    private static final double COST = 0.9;
    private static final int YEAR_DIGITS = 4;
    private static final String OWN = "own";
    private static final String THE = "the";
    private static final String EARLIER = "earlier";
    private static final String LETTER = "letter";
    private static final String FIGURES = "figures";
    private static final String SENT = "sent";

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match disregard = text.match(NoteTerm.DISREGARD, at);
        if (disregard == null) {
            return;
        }
        int own = past(text, OWN, disregard.end());
        int named = past(text, THE, own);
        int earlier = past(text, EARLIER, named);
        int letter = past(text, LETTER, earlier);
        int answer = letter > earlier ? letter : past(text, FIGURES, earlier);
        int sent = past(text, SENT, answer);
        boolean another = earlier > named || (letter > earlier && own > disregard.end()) || sent > answer;
        if (answer > earlier && another) {
            edges.accept(Edge.of(pastDay(text, sent), new Fact.Standing(disregard.value()), COST));
        }
    }

    /** Past the day on which it was sent: "12 May 2025". */
    private static int pastDay(Text text, int at) {
        int day = text.past(TextTerm.FILLER, at);
        int month = text.past(PeriodTerm.ORDINAL, day + 1);
        int end = text.past(PeriodTerm.MONTH, month);
        if (text.number(day, 1, 2) < 1 || end == month) {
            return at;
        }
        return text.number(end, YEAR_DIGITS, YEAR_DIGITS) > 0 ? end + 1 : end;
    }

    /** Past a part of the name of an answer; the same token where none stands there. */
    private static int past(Text text, String part, int at) {
        Lexicon.@Nullable Match found = text.match(NoteTerm.SENT_ANSWER, at);
        return found != null && found.value().equals(part) ? found.end() : at;
    }
}
