package org.foireturns.grammar;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.jspecify.annotations.Nullable;

/**
 * Quarters by the first letters of their months: "AMJ 2024", "Q1 (A-J 24)", "OND 2024/25". Two letters mean something
 * else as often, and are a quarter only behind its number.
 */
final class MonthLettersRule implements Rule {
    private static final double WITH_YEAR = 0.8;
    private static final double PART = 1;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;
    private static final int FIRST_MONTH = 4;
    /** Two letters and what joins them: "A-J". */
    private static final int TOKENS_OF_TWO = 3;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        int quarter = quarter(text, at);
        int start = quarter == 0 ? at : at + 2;
        boolean bracket = quarter > 0 && (text.isSign(start, "(") || text.isSign(start, "["));
        Lexicon.Match letters = text.match(PeriodTerm.MONTH_LETTERS, bracket ? start + 1 : start);
        if (letters == null) {
            return;
        }
        int month = Integer.parseInt(letters.value());
        boolean fits = quarter > 0
                ? month == FIRST_MONTH + (quarter - 1) * MONTHS_OF_QUARTER || (month == 1 && quarter == QUARTERS)
                : letters.end() - at != TOKENS_OF_TWO;
        if (!fits) {
            return;
        }
        int last = month + MONTHS_OF_QUARTER - 1;
        Year year = Year.behind(text, letters.end(), month);
        if (year != null) {
            Period period = Period.months(YearMonth.of(year.year, month), YearMonth.of(year.year, last));
            edges.accept(Edge.of(closed(text, year.end, bracket), new Fact.OfPeriod(period), WITH_YEAR));
        }
        edges.accept(Edge.of(closed(text, letters.end(), bracket), new Fact.PartOfYear(month, last), PART));
    }

    /** The number of the quarter before the letters; 0 where there is none. */
    private static int quarter(Text text, int at) {
        Lexicon.Match name = text.match(PeriodTerm.QUARTER, at);
        int number = name == null || name.end() != at + 1 ? -1 : text.number(at + 1, 1, 1);
        return number < 1 || number > QUARTERS ? 0 : number;
    }

    private static int closed(Text text, int end, boolean bracket) {
        return bracket && (text.isSign(end, ")") || text.isSign(end, "]")) ? end + 1 : end;
    }

    /** The calendar year of the letters, with the token behind it. */
    private record Year(int year, int end) {
        static @Nullable Year behind(Text text, int at, int month) {
            FinancialYear financial = FinancialYear.at(text, at, false);
            if (financial != null) {
                return new Year(month < FIRST_MONTH ? financial.start() + 1 : financial.start(), financial.end());
            }
            int year = PartialDate.year(Math.max(text.number(at, 2, 2), text.number(at, 4, 4)));
            return year > 0 && !text.numberGoesOn(at + 1) ? new Year(year, at + 1) : null;
        }
    }
}
