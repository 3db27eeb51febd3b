package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * How figures stand, with the day on which they came to stand so: "Corrected 19 June", "as issued on 2 May", "amended
 * 11/06". Nothing is counted of that day or its month. A mark of statisticians behind a year says it as well: "2023/24
 * p".
 */
final class StandingRule implements Rule {
    private static final double COST = 0.9;
    private static final int LONGEST_DAY = 2;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final int YEAR_DIGITS = 4;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        behindYear(text, at, edges);
        Lexicon.Match standing = text.match(ValueTerm.STANDING, at);
        if (standing == null) {
            return;
        }
        int opened = text.isSign(standing.end(), "(") ? standing.end() + 1 : standing.end();
        int day = text.past(TextTerm.FILLER, opened);
        int number = text.number(day, 1, LONGEST_DAY);
        int end = number < 1 || number > LAST_DAY
                ? day
                : Math.max(inDigits(text, day), text.past(PeriodTerm.MONTH, day + 1));
        boolean more = text.past(TextTerm.TO, end) > end
                || text.isSign(end, "-")
                || text.isSign(end, "/")
                || text.number(end, LONGEST_DAY, 4) >= 0;
        if (end > day + 1 && !more) {
            int closed = opened > standing.end() && text.isSign(end, ")") ? end + 1 : end;
            edges.accept(Edge.of(closed, new Fact.Standing(standing.value()), COST));
        }
    }

    /** Past a day in digits: "11/06", "11.6.25"; the same token where none stands there. */
    private static int inDigits(Text text, int day) {
        String sign = text.isSign(day + 1, "/") ? "/" : ".";
        int month = text.number(day + 2, 1, LONGEST_DAY);
        if (!text.isSign(day + 1, sign) || month < 1 || month > MONTHS) {
            return day;
        }
        int year = day + 4;
        boolean named = text.isSign(day + 3, sign) && text.number(year, LONGEST_DAY, YEAR_DIGITS) >= 0;
        return named ? year + 1 : day + 3;
    }

    private static void behindYear(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match mark = text.match(PeriodTerm.STANDING_MARK, at);
        boolean year = text.number(at - 1, YEAR_DIGITS, YEAR_DIGITS) > 0
                || (text.number(at - 1, 2, 2) >= 0 && (text.isSign(at - 2, "/") || text.isSign(at - 2, "-")));
        if (mark != null && mark.end() == text.size() && year) {
            edges.accept(Edge.of(mark.end(), new Fact.Standing(mark.value()), COST));
        }
    }
}
