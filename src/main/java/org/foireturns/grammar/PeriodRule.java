package org.foireturns.grammar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** Years: 2024/25, FY24-25, year ending March 2025, FYE 2025, 2019. */
final class PeriodRule implements Rule {
    private static final double NAMED = FinancialYear.NAMED;
    private static final double SLASH = 1;
    private static final double YEAR = 1.1;

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private final DateRule dates;

    PeriodRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        yearEnding(text, at, edges);
        yearFrom(text, at, edges);
        int named = FinancialYear.pastName(text, at);
        financialYears(text, at, at, edges);
        if (named > at) {
            financialYears(text, at, named, edges);
        }
        yearAlone(text, at, edges);
        digitsAlone(text, at, edges);
    }

    private static void financialYears(Text text, int at, int start, Consumer<Edge> edges) {
        FinancialYear bare = FinancialYear.at(text, start, start > at);
        if (bare == null) {
            return;
        }
        FinancialYear first = bare.pastNameBehind(text);
        edges.accept(Edge.of(first.end(), new Fact.OfPeriod(Period.financialYear(first.start())), first.cost()));
        int to = pastToOrAnd(text, first.end());
        FinancialYear last = to == first.end() ? null : FinancialYear.at(text, FinancialYear.pastName(text, to), true);
        if (last != null && last.start() > first.start()) {
            Period whole = Period.financialYear(first.start()).to(Period.financialYear(last.start()));
            edges.accept(Edge.of(last.pastNameBehind(text).end(), new Fact.Years(whole), NAMED));
        }
    }

    private static int pastToOrAnd(Text text, int at) {
        return Math.max(text.past(TextTerm.TO, at), text.past(TextTerm.AND, at));
    }

    /** "Year ending 31 March 2025", "12 months to March 2025", "Y/E Mar-25", "FYE 2025", "quarter ending June 2024". */
    private void yearEnding(Text text, int at, Consumer<Edge> edges) {
        boolean quarter = text.match(PeriodTerm.QUARTER_ENDING, at) != null;
        Lexicon.Match word = text.match(quarter ? PeriodTerm.QUARTER_ENDING : PeriodTerm.YEAR_ENDING, at);
        if (word == null) {
            return;
        }
        boolean financial = word.value().equals("financial");
        int months = quarter ? MONTHS_OF_QUARTER : MONTHS_OF_YEAR;
        int start = word.end();
        while (text.past(TextTerm.FILLER, start) > start || text.isSign(start, ":") || text.isSign(start, "-")) {
            start = Math.max(text.past(TextTerm.FILLER, start), start + 1);
        }
        if (word.end() == text.size() && !quarter && !financial) {
            edges.accept(yearsEnd(start, null));
        }
        for (PartialDate end : dates.at(text, start)) {
            if (end.hasYear()) {
                end.last()
                        .ifPresent(
                                last -> edges.accept(Edge.of(end.end(), new Fact.OfPeriod(upTo(last, months)), NAMED)));
            } else if (!quarter) {
                end.lastOfMonth().ifPresent(last -> edges.accept(yearsEnd(end.end(), last)));
            }
        }
        int year = PartialDate.year(Math.max(text.number(start, 4, 4), text.number(start, 2, 2)));
        if (financial && year > 0 && !text.numberGoesOn(start + 1)) {
            edges.accept(Edge.of(start + 1, new Fact.OfPeriod(Period.financialYear(year - 1)), NAMED));
        } else if (financial) {
            edges.accept(yearsEnd(word.end(), MonthDay.of(Month.MARCH, 31)));
        }
    }

    /** "Year ending 31 March" names the axis of the years, and says when each of them ends. */
    private static Edge yearsEnd(int end, @Nullable MonthDay last) {
        return new Edge(end, List.of(new Fact.Names(Axis.PERIOD), new Fact.YearsEnd(last)), NAMED);
    }

    private static Edge yearsBegin(int end, MonthDay first) {
        return new Edge(end, List.of(new Fact.Names(Axis.PERIOD), new Fact.YearsBegin(first)), NAMED);
    }

    /** "Year commencing 1 April 2024", "12 months from April 2024", "FY starting 2024", "years begin on 1 April". */
    private void yearFrom(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(PeriodTerm.YEAR_FROM, at);
        int start = word == null ? at : text.isSign(word.end(), ":") ? word.end() + 1 : word.end();
        for (PartialDate begin : word == null ? List.<PartialDate>of() : dates.at(text, start)) {
            if (begin.hasYear()) {
                begin.first()
                        .map(first -> new Period(first, first.plusYears(1).minusDays(1)))
                        .ifPresent(year -> edges.accept(Edge.of(begin.end(), new Fact.OfPeriod(year), NAMED)));
            } else {
                begin.firstOfMonth().ifPresent(first -> edges.accept(yearsBegin(begin.end(), first)));
            }
        }
        Lexicon.Match financial = text.match(PeriodTerm.FINANCIAL_YEAR_FROM, at);
        if (financial != null) {
            int year = PartialDate.year(text.number(financial.end(), 4, 4));
            if (year > 0 && !text.numberGoesOn(financial.end() + 1)) {
                Fact begun = new Fact.OfPeriod(Period.financialYear(year));
                edges.accept(Edge.of(financial.end() + 1, begun, NAMED));
            } else {
                edges.accept(yearsBegin(financial.end(), MonthDay.of(Month.APRIL, 1)));
            }
        }
    }

    private static Period upTo(LocalDate last, int months) {
        return new Period(last.plusDays(1).minusMonths(months), last);
    }

    /** "2019", "FY2024", "calendar year 2019", "2019 (calendar year)", "2017-2025". */
    private static void yearAlone(Text text, int at, Consumer<Edge> edges) {
        int calendar = text.past(PeriodTerm.CALENDAR_YEAR, at);
        int financial = text.past(PeriodTerm.FINANCIAL_YEAR, at);
        int start = Math.max(calendar, Math.max(financial, text.past(PeriodTerm.YEAR, at)));
        int number = text.number(start, 4, 4);
        int two = financial > at ? text.number(start, 2, 2) : -1;
        int year = PartialDate.year(Math.max(number, two));
        if (year == 0) {
            return;
        }
        int to = pastToOrAnd(text, start + 1);
        int last = to == start + 1 ? 0 : PartialDate.year(text.number(to, 4, 4));
        if (last > year + 1 && !text.numberGoesOn(to + 1)) {
            Period whole = Period.calendarYear(year).to(Period.calendarYear(last));
            edges.accept(Edge.of(to + 1, new Fact.Years(whole), YEAR));
        }
        if (text.numberGoesOn(start + 1)) {
            return;
        }
        boolean bracket = text.isSign(start + 1, "(");
        int behind = text.past(PeriodTerm.CALENDAR_YEAR, bracket ? start + 2 : start + 1);
        boolean named = behind > (bracket ? start + 2 : start + 1) && (!bracket || text.isSign(behind, ")"));
        if (calendar > at || named) {
            int end = named ? bracket ? behind + 1 : behind : start + 1;
            edges.accept(Edge.of(end, new Fact.OfPeriod(Period.calendarYear(year)), NAMED));
        } else {
            edges.accept(Edge.of(start + 1, new Fact.YearAlone(year, financial > at), YEAR));
        }
    }

    /** 202425 is a financial year, 202404 a month. */
    private static void digitsAlone(Text text, int at, Consumer<Edge> edges) {
        int digits = text.number(at, 6, 6);
        int year = digits < 0 ? 0 : PartialDate.year(digits / 100);
        if (year == 0) {
            return;
        }
        int rest = digits % 100;
        if (PartialDate.year(rest) == year + 1) {
            edges.accept(Edge.of(at + 1, new Fact.OfPeriod(Period.financialYear(year)), SLASH));
        }
        if (rest >= 1 && rest <= 12) {
            YearMonth month = YearMonth.of(year, rest);
            edges.accept(Edge.of(at + 1, new Fact.OfPeriod(Period.months(month, month)), SLASH));
        }
    }
}
