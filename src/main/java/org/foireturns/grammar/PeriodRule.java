package org.foireturns.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;
import org.jspecify.annotations.Nullable;

/** Years, quarters and halves: 2024/25, FY24-25, year ending March 2025, Q1 2024/25, 2019. */
final class PeriodRule implements Rule {
    private static final double NAMED = 0.8;
    private static final double SLASH = 1;
    /** "17-18" may be ages as well. */
    private static final double DASH = 1.5;
    private static final double YEAR = 1.1;
    private static final double PART = 1;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int FIRST_MONTH = 4;

    private final DateRule dates;

    PeriodRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        yearEnding(text, at, edges);
        part(text, at, edges);
        int named = named(text, at);
        financialYears(text, at, at, edges);
        if (named > at) {
            financialYears(text, at, named, edges);
        }
        yearAlone(text, at, edges);
        digitsAlone(text, at, edges);
    }

    /** Past "financial year", "FY" or "year", and a sign behind it. */
    private static int named(Text text, int at) {
        int end = Math.max(text.past(TermKind.FINANCIAL_YEAR, at), text.past(TermKind.YEAR, at));
        boolean sign = end > at && (text.isSign(end, ":") || text.isSign(end, ".") || text.isSign(end, "-") || text.isSign(end, "'"));
        return sign ? end + 1 : end;
    }

    private static void financialYears(Text text, int at, int start, Consumer<Edge> edges) {
        Year first = Year.at(text, start, start > at);
        if (first == null) {
            return;
        }
        edges.accept(Edge.of(first.end, new Fact.OfPeriod(Period.financialYear(first.start)), start > at ? NAMED : first.cost));
        Lexicon.Match to = text.match(TermKind.TO, first.end);
        Year last = to == null ? null : Year.at(text, named(text, to.end()), true);
        if (last != null && last.start > first.start) {
            Period whole = Period.financialYear(first.start).to(Period.financialYear(last.start));
            edges.accept(Edge.of(last.end, new Fact.Years(whole), NAMED));
        }
    }

    /** A financial year in two numbers: 2024/25, 24-25, 2024 to 2025. */
    private record Year(int start, int end, double cost) {
        static @Nullable Year at(Text text, int at, boolean named) {
            int from = text.isSign(at, "'") ? at + 1 : at;
            int first = Math.max(text.number(from, 4, 4), text.number(from, 2, 2));
            boolean four = text.number(from, 4, 4) > 0;
            int sign = from + 1;
            boolean slash = text.isSign(sign, "/");
            int behind = slash || text.isSign(sign, "-") || text.isSign(sign, "\\") || text.isSign(sign, "&")
                    ? sign + 1
                    : four ? text.past(TermKind.TO, sign) : sign;
            if (first < 0 || behind == sign) {
                return null;
            }
            behind = text.isSign(behind, "'") ? behind + 1 : text.past(TermKind.FINANCIAL_YEAR, behind);
            int second = Math.max(text.number(behind, 4, 4), text.number(behind, 2, 2));
            int start = PartialDate.year(first);
            boolean follows = start > 0 && second >= 0 && PartialDate.year(second) == start + 1;
            boolean plausible = four || named || (first >= 10 && first < 40);
            if (!follows || !plausible || text.numberGoesOn(behind + 1)) {
                return null;
            }
            return new Year(start, behind + 1, four || named ? NAMED : slash ? SLASH : DASH);
        }
    }

    /** "Year ending 31 March 2025", "12 months to March 2025", "Y/E Mar-25". */
    private void yearEnding(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(TermKind.YEAR_ENDING, at);
        if (word == null) {
            return;
        }
        int start = word.end();
        while (text.past(TermKind.FILLER, start) > start || text.isSign(start, ":") || text.isSign(start, "-")) {
            start = Math.max(text.past(TermKind.FILLER, start), start + 1);
        }
        for (PartialDate end : dates.at(text, start)) {
            if (end.hasYear()) {
                end.last().ifPresent(last -> edges.accept(Edge.of(end.end(), new Fact.OfPeriod(yearTo(last)), NAMED)));
            }
        }
    }

    private static Period yearTo(LocalDate last) {
        return new Period(last.plusDays(1).minusYears(1), last);
    }

    /** "Quarter 1", "Q3 2024/25", "H1 2024/25", "2024/25 Q3". */
    private static void part(Text text, int at, Consumer<Edge> edges) {
        Year before = Year.at(text, named(text, at), false);
        int start = before == null ? at : text.isSign(before.end, "-") ? before.end + 1 : before.end;
        boolean letter = text.isWord(start) && text.token(start).text().length() == 1;
        quarterOrHalf(text, start, TermKind.QUARTER, MONTHS_OF_QUARTER, letter, before, edges);
        quarterOrHalf(text, start, TermKind.HALF, MONTHS_OF_HALF, letter, before, edges);
    }

    private static void quarterOrHalf(
            Text text,
            int at,
            TermKind kind,
            int months,
            boolean letter,
            @Nullable Year before,
            Consumer<Edge> edges) {
        Lexicon.Match word = text.match(kind, at);
        int number = word == null ? -1 : text.number(word.end(), 1, 1);
        int end = word == null ? at : word.end() + 1;
        if (word == null) {
            number = text.number(at, 1, 1);
            Lexicon.Match behind = text.match(kind, text.past(TermKind.ORDINAL, at + 1));
            if (number < 0 || behind == null || letter) {
                return;
            }
            end = behind.end();
        }
        if (number < 1 || number > 12 / months) {
            return;
        }
        int first = (FIRST_MONTH - 1 + (number - 1) * months) % 12 + 1;
        int last = (first - 1 + months - 1) % 12 + 1;
        if (before != null) {
            edges.accept(Edge.of(end, new Fact.OfPeriod(months(before.start, first, last)), NAMED));
            return;
        }
        if (!letter) {
            edges.accept(Edge.of(end, new Fact.PartOfYear(first, last), PART));
        }
        int next = text.past(TermKind.FILLER, text.isSign(end, "-") || text.isSign(end, ",") ? end + 1 : end);
        Year year = Year.at(text, named(text, next), false);
        if (year != null) {
            edges.accept(Edge.of(year.end, new Fact.OfPeriod(months(year.start, first, last)), NAMED));
        }
    }

    private static Period months(int financialYear, int first, int last) {
        int startYear = first >= FIRST_MONTH ? financialYear : financialYear + 1;
        int endYear = last >= FIRST_MONTH ? financialYear : financialYear + 1;
        return Period.months(YearMonth.of(startYear, first), YearMonth.of(endYear, last));
    }

    /** "2019", "FY2024", "calendar year 2019". */
    private static void yearAlone(Text text, int at, Consumer<Edge> edges) {
        int calendar = text.past(TermKind.CALENDAR_YEAR, at);
        int financial = text.past(TermKind.FINANCIAL_YEAR, at);
        int start = Math.max(calendar, Math.max(financial, text.past(TermKind.YEAR, at)));
        int number = text.number(start, 4, 4);
        int two = financial > at ? text.number(start, 2, 2) : -1;
        int year = PartialDate.year(Math.max(number, two));
        if (year == 0 || text.numberGoesOn(start + 1)) {
            return;
        }
        int behind = text.past(TermKind.CALENDAR_YEAR, start + 1);
        if (calendar > at || behind > start + 1) {
            edges.accept(Edge.of(behind, new Fact.OfPeriod(Period.calendarYear(year)), NAMED));
        } else {
            edges.accept(Edge.of(start + 1, new Fact.YearAlone(year, financial > at), YEAR));
        }
        Lexicon.Match to = text.match(TermKind.TO, start + 1);
        int last = to == null ? 0 : PartialDate.year(text.number(to.end(), 4, 4));
        if (to != null && last > year + 1) {
            Period whole = Period.calendarYear(year).to(Period.calendarYear(last));
            edges.accept(Edge.of(to.end() + 1, new Fact.Years(whole), YEAR));
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
