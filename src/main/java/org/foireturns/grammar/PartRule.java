package org.foireturns.grammar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a year, with their financial year or without: "Quarter 1", "Q3 2024/25", "2024/25 H1", "Q1 (Apr-Jun)",
 * "April to December 2024/25", "April, May and June 2024".
 */
final class PartRule implements Rule {
    private static final double WITH_YEAR = 0.8;
    private static final double PART = 1;
    private static final int FIRST_MONTH = 4;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_HALF = 6;
    private static final List<TermKind> KINDS = List.of(PeriodTerm.QUARTER, PeriodTerm.HALF);

    private final DateRule dates;

    PartRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        FinancialYear before = year(text, at);
        if (before != null) {
            for (Part part : parts(text, pastSign(text, before.end()))) {
                // "Offences in 2024/25, Q2" ends with the number of the question that it answers.
                boolean question = at > 0 && part.letter && text.isSign(before.end(), ",") && part.end == text.size();
                if (!text.isSign(part.end, "=") && !question) {
                    // "2024/25 (Q1 = April to June)" is the year, of which the quarters are explained.
                    withYear(text, part, before.start(), part.end, edges);
                }
            }
            return;
        }
        for (TermKind kind : KINDS) {
            withMonthsOfYear(text, numbered(text, at, kind), edges);
        }
        for (Part part : parts(text, at)) {
            if (!part.letter || part.alone(text)) {
                edges.accept(Edge.of(part.end, new Fact.PartOfYear(part.first, part.last, part.numbered), PART));
            }
            int next = pastSign(text, part.end);
            FinancialYear behind = year(text, Math.max(next, text.past(TextTerm.FILLER, next)));
            if (behind != null && !asks(text, part, next)) {
                withYear(text, part, behind.start(), behind.end(), edges);
            }
        }
        for (Part months : list(text, at)) {
            int number = Math.max(text.number(months.end, 2, 2), text.number(months.end, 4, 4));
            int year = PartialDate.year(number);
            if (year > 0 && !text.numberGoesOn(months.end + 1)) {
                YearMonth last = YearMonth.of(year, months.last);
                YearMonth first = YearMonth.of(months.first > months.last ? year - 1 : year, months.first);
                edges.accept(Edge.of(months.end + 1, new Fact.OfPeriod(Period.months(first, last)), WITH_YEAR));
            }
        }
    }

    private static @Nullable FinancialYear year(Text text, int at) {
        FinancialYear year = FinancialYear.at(text, FinancialYear.pastName(text, at), false);
        return year == null ? null : year.pastNameBehind(text);
    }

    /** "Q2: For 2024/25 only" answers the second question, and "Q2: 2024/25" is a quarter. */
    private static boolean asks(Text text, Part part, int next) {
        return part.letter && next > part.end && !text.isSign(part.end, "(") && text.past(TextTerm.FILLER, next) > next;
    }

    /** Past a dash, a comma, a colon or an opening bracket. */
    private static int pastSign(Text text, int at) {
        return List.of("-", ",", "(", ":").stream().anyMatch(sign -> text.isSign(at, sign)) ? at + 1 : at;
    }

    /** "Q4 (Jan - Mar 2025)". */
    private void withMonthsOfYear(Text text, @Nullable Part part, Consumer<Edge> edges) {
        if (part == null) {
            return;
        }
        int next = pastSign(text, part.end);
        for (PartialDate first : dates.at(text, next)) {
            int to = text.past(TextTerm.TO, first.end());
            for (PartialDate last : to == first.end() ? List.<PartialDate>of() : dates.at(text, to)) {
                int end = text.isSign(last.end(), ")") ? last.end() + 1 : last.end();
                first.to(last)
                        .filter(it -> it.start().getMonthValue() == part.first
                                && it.end().getMonthValue() == part.last
                                && !it.lastsAYear())
                        .ifPresent(it -> edges.accept(Edge.of(end, new Fact.OfPeriod(it), WITH_YEAR)));
            }
        }
    }

    private static void withYear(Text text, Part part, int year, int end, Consumer<Edge> edges) {
        YearMonth first = YearMonth.of(part.first >= FIRST_MONTH ? year : year + 1, part.first);
        YearMonth last = YearMonth.of(part.last >= FIRST_MONTH ? year : year + 1, part.last);
        if (!last.isBefore(first)) {
            int closed = text.isSign(end, ")") ? end + 1 : end;
            edges.accept(Edge.of(closed, new Fact.OfPeriod(Period.months(first, last)), WITH_YEAR));
        }
    }

    /** Every part of a year that begins at a token; of a quarter with its months behind it the longer one too. */
    private List<Part> parts(Text text, int at) {
        List<Part> found = new ArrayList<>(list(text, at));
        found.addAll(range(text, at));
        found.addAll(firstMonths(text, at));
        found.addAll(numberedMonth(text, at));
        for (TermKind kind : KINDS) {
            Part part = numbered(text, at, kind);
            if (part != null) {
                found.add(part);
                int next = pastSign(text, part.end);
                range(text, next).stream()
                        .filter(months -> months.first == part.first && months.last == part.last)
                        .map(months -> text.isSign(months.end, ")") ? months.endingAt(months.end + 1) : months)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "First six months", before the year that they are of. */
    private static List<Part> firstMonths(Text text, int at) {
        Lexicon.Match nth = text.match(CountTerm.NTH, at);
        if (nth == null || !nth.value().equals("1")) {
            return List.of();
        }
        Lexicon.Match word = text.match(CountTerm.NUMBER, nth.end());
        int number = word == null ? text.number(nth.end(), 1, 2) : Integer.parseInt(word.value());
        int behind = word == null ? nth.end() + 1 : word.end();
        Lexicon.Match months = text.match(PeriodTerm.MONTHS, behind);
        return months == null || number < 1 || number >= MONTHS
                ? List.of()
                : List.of(new Part(FIRST_MONTH, (FIRST_MONTH - 2 + number) % MONTHS + 1, months.end(), false, true));
    }

    /** "Month 10", "Month number 4". */
    private static List<Part> numberedMonth(Text text, int at) {
        Lexicon.Match name = text.match(PeriodTerm.MONTHS, at);
        if (name == null) {
            return List.of();
        }
        int next = text.past(TextTerm.FILLER, name.end());
        int number = text.number(next, 1, 2);
        return number < 1 || number > MONTHS || text.numberGoesOn(next + 1)
                ? List.of()
                : List.of(new Part(number, number, next + 1));
    }

    /** "April to December". */
    private List<Part> range(Text text, int at) {
        List<Part> found = new ArrayList<>();
        for (PartialDate first : dates.at(text, text.past(TextTerm.FROM, at))) {
            int to = text.past(TextTerm.TO, first.end());
            for (PartialDate last : to == first.end() ? List.<PartialDate>of() : dates.at(text, to)) {
                if (first.boundsMonthsWith(last)) {
                    found.add(new Part(first.month(), last.month(), last.end()));
                }
            }
        }
        return found;
    }

    /** "April, May and June": months that follow each other. */
    private static List<Part> list(Text text, int at) {
        Lexicon.Match name = text.match(PeriodTerm.MONTH, at);
        if (name == null) {
            return List.of();
        }
        int first = Integer.parseInt(name.value());
        int month = first;
        int end = name.end();
        for (Lexicon.Match next = next(text, end, month); next != null; next = next(text, end, month)) {
            month = month % MONTHS + 1;
            end = next.end();
        }
        return month == first ? List.of() : List.of(new Part(first, month, end));
    }

    private static Lexicon.@Nullable Match next(Text text, int at, int month) {
        int start = text.past(TextTerm.AND, text.past(TextTerm.AND, at));
        Lexicon.Match name = text.match(PeriodTerm.MONTH, start);
        return name != null && Integer.parseInt(name.value()) == month % MONTHS + 1 ? name : null;
    }

    /** "Q1", "quarter 1", "1st quarter", "first half", "Q1-Q3". */
    private static @Nullable Part numbered(Text text, int at, TermKind kind) {
        NumberedPart first = NumberedPart.at(text, at, kind);
        if (first == null) {
            return null;
        }
        int to = Math.max(text.past(TextTerm.TO, first.end()), text.past(TextTerm.AND, first.end()));
        NumberedPart last = to == first.end() ? null : NumberedPart.at(text, to, kind);
        boolean range = last != null && last.number() > first.number();
        int length = kind == PeriodTerm.QUARTER ? MONTHS_OF_HALF / 2 : MONTHS_OF_HALF;
        int months = last != null && range ? last.number() * length : first.number() * length;
        return new Part(
                (FIRST_MONTH - 1 + (first.number() - 1) * length) % MONTHS + 1,
                (FIRST_MONTH - 2 + months) % MONTHS + 1,
                last != null && range ? last.end() : first.end(),
                first.letter(),
                true);
    }

    /**
     * @param first its first month
     * @param last its last month
     * @param letter whether it is one letter and a number, which may mean something else
     * @param numbered whether its number alone tells which months it has
     */
    private record Part(int first, int last, int end, boolean letter, boolean numbered) {
        /** Months that are named. */
        private Part(int first, int last, int end) {
            this(first, last, end, false, false);
        }

        /** "H1", "Q1-Q3" and nothing else; "Q1" may be a question even then. */
        private boolean alone(Text text) {
            return text.size() == end && (last - first + MONTHS) % MONTHS + 1 >= MONTHS_OF_HALF;
        }

        private Part endingAt(int token) {
            return new Part(first, last, token, letter, false);
        }
    }
}
