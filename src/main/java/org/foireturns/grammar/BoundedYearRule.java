package org.foireturns.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;

/** A part of a year by a day or by months behind it: "2024 (from 1 April)", "2024/25 to 30 June", "2024 (Apr-Dec)". */
final class BoundedYearRule implements Rule {
    private static final double COST = 0.8;

    private final DateRule dates;

    BoundedYearRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        FinancialYear financial = FinancialYear.at(text, FinancialYear.pastName(text, at), false);
        if (financial != null) {
            FinancialYear named = financial.pastNameBehind(text);
            parts(text, Period.financialYear(named.start()), named.end(), edges);
        }
        int start = text.past(PeriodTerm.CALENDAR_YEAR, at);
        int year = PartialDate.year(text.number(start, 4, 4));
        if (year > 0 && !text.numberGoesOn(start + 1)) {
            parts(text, Period.calendarYear(year), start + 1, edges);
        }
    }

    private void parts(Text text, Period year, int end, Consumer<Edge> edges) {
        boolean bracket = text.isSign(end, "(");
        int open = bracket || text.isSign(end, "-") || text.isSign(end, ",") ? end + 1 : end;
        int from = Math.max(text.past(TextTerm.FROM, open), text.past(PeriodTerm.ON_OR_AFTER, open));
        int to = Math.max(text.past(TextTerm.TO, open), text.past(PeriodTerm.ON_OR_BEFORE, open));
        for (PartialDate day : from > open ? dates.at(text, from) : dates.at(text, open)) {
            int next = text.past(TextTerm.TO, day.end());
            if (from > open) {
                first(year, day)
                        .ifPresent(first -> close(text, bracket, day.end(), new Period(first, year.end()), edges));
            }
            for (PartialDate last : bracket && next > day.end() ? dates.at(text, next) : List.<PartialDate>of()) {
                boolean alike = day.hasDay() == last.hasDay() && !yearsInTwoDigits(year, day, last);
                between(year, day, last)
                        .filter(part -> alike)
                        .ifPresent(part -> close(text, bracket, last.end(), part, edges));
            }
        }
        for (PartialDate day : to > open && text.isWord(open) ? dates.at(text, to) : List.<PartialDate>of()) {
            last(year, day).ifPresent(last -> close(text, bracket, day.end(), new Period(year.start(), last), edges));
        }
    }

    /** "2024/25 (Apr 24 - Mar 25)" bounds the year by its months and no days. */
    private static boolean yearsInTwoDigits(Period year, PartialDate first, PartialDate last) {
        return first.day() == year.start().getYear() % 100
                && last.day() == year.end().getYear() % 100;
    }

    private static Optional<Period> between(Period year, PartialDate first, PartialDate last) {
        return first(year, first)
                .flatMap(start ->
                        last(year, last).filter(end -> !end.isBefore(start)).map(end -> new Period(start, end)));
    }

    /** The first day of a day or month without a year, in the year that it is a part of. */
    private static Optional<LocalDate> first(Period year, PartialDate date) {
        return date.hasYear()
                ? Optional.empty()
                : within(year, date.withYear(year.start().getYear()).first())
                        .or(() ->
                                within(year, date.withYear(year.end().getYear()).first()));
    }

    private static Optional<LocalDate> last(Period year, PartialDate date) {
        return date.hasYear()
                ? Optional.empty()
                : within(year, date.withYear(year.start().getYear()).last())
                        .or(() ->
                                within(year, date.withYear(year.end().getYear()).last()));
    }

    private static Optional<LocalDate> within(Period year, Optional<LocalDate> day) {
        return day.filter(it -> !it.isBefore(year.start()) && !it.isAfter(year.end()));
    }

    private static void close(Text text, boolean bracket, int at, Period part, Consumer<Edge> edges) {
        int end = text.past(TextTerm.FILLER, at);
        if (!bracket) {
            edges.accept(Edge.of(at, new Fact.OfPeriod(part), COST));
        } else if (text.isSign(end, ")")) {
            edges.accept(Edge.of(end + 1, new Fact.OfPeriod(part), COST));
        }
    }
}
