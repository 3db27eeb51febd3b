package org.foireturns.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;

/**
 * Periods of two ends, and single months and days: "from 1 April 2024 to 31 March 2025", "Apr-24", "July to September".
 */
final class SpanRule implements Rule {
    private static final double SPAN = 0.8;
    /** "24" is rather a year in "Apr 24 - Mar 25", where the other end has no day. */
    private static final double UNLIKE = 2;

    private static final double MONTH = 1;
    private static final int MAY = 5;
    /** Fewer words are a label. */
    private static final int SENTENCE = 5;

    private static final double MONTHS = 0.9;
    private static final double DAY = 1.2;

    private final DateRule dates;

    SpanRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        dayOf(text, at, edges);
        bounded(text, at, edges);
        week(text, at, edges);
        end(text, at, edges);
        int start = text.past(TextTerm.FROM, at);
        start = start > at && text.isSign(start, ":") ? start + 1 : start;
        for (PartialDate first : dates.at(text, start)) {
            if (start == at) {
                alone(text, at, first, edges);
            }
            int to = Math.max(pastTo(text, first.end(), start > at), pastSlash(text, first));
            if (to > first.end()) {
                dates.at(text, to).forEach(last -> between(first, last, edges));
            } else if (start == 0 && first.hasYear() && !first.hasDay()) {
                nameOfSheet(text, first, edges);
            }
        }
        for (PartialDate first : dates.shortMonth(text, start)) {
            int to = pastTo(text, first.end(), start > at);
            if (to > first.end()) {
                dates.shortMonth(text, to).forEach(last -> between(first, last, edges));
            }
        }
    }

    /** "Apr24_Mar25" and nothing else: a name that may hold no dash. */
    private void nameOfSheet(Text text, PartialDate first, Consumer<Edge> edges) {
        dates.at(text, first.end()).stream()
                .filter(last -> last.hasYear() && !last.hasDay() && last.end() == text.size())
                .forEach(last -> between(first, last, edges));
    }

    /** "And" stands between two ends only behind "between": "April 2024 and April 2025" are two months. */
    private static int pastTo(Text text, int at, boolean between) {
        int end = text.past(TextTerm.TO, at);
        return end == at && between ? text.past(TextTerm.AND, at) : end;
    }

    /** "Apr 24/Mar 25": a stroke between two months with their years. */
    private static int pastSlash(Text text, PartialDate first) {
        int end = first.end();
        boolean month = first.hasYear() && !first.hasDay() && text.isSign(end, "/");
        return month && text.match(PeriodTerm.MONTH, end + 1) != null ? end + 1 : end;
    }

    /** "W/c 1 April 2024": seven days. */
    private void week(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(PeriodTerm.WEEK, at);
        boolean from = word != null && word.value().equals("from");
        for (PartialDate date : word == null ? List.<PartialDate>of() : dates.at(text, pastColon(text, word.end()))) {
            Optional<LocalDate> day = date.hasDay() && date.hasYear() ? date.first() : Optional.empty();
            day.map(known -> from ? new Period(known, known.plusDays(6)) : new Period(known.minusDays(6), known))
                    .ifPresent(week -> edges.accept(Edge.of(date.end(), new Fact.OfPeriod(week), SPAN)));
        }
    }

    /** "Up to 31 March 2025" with nothing before it, "before 2019": an end of what begins nobody knows when. */
    private void end(Text text, int at, Consumer<Edge> edges) {
        int start = Math.max(text.past(PeriodTerm.BEFORE, at), text.past(PeriodTerm.ON_OR_BEFORE, at));
        start = at == 0 ? Math.max(start, text.past(TextTerm.TO, at)) : start;
        if (start == at || !text.isWord(at)) {
            return;
        }
        for (PartialDate date : dates.at(text, start)) {
            if (date.hasYear()) {
                date.last().ifPresent(day -> edges.accept(Edge.of(date.end(), new Fact.Day(day), SPAN)));
            }
        }
        int year = PartialDate.year(text.number(start, 4, 4));
        if (year > 0 && !text.numberGoesOn(start + 1)) {
            edges.accept(Edge.of(start + 1, new Fact.Day(LocalDate.of(year, 12, 31)), SPAN));
        }
    }

    private static int pastColon(Text text, int at) {
        return text.isSign(at, ":") || text.isSign(at, "-") ? at + 1 : at;
    }

    /** A day or a month; behind the number of a day a month is only a part of a date. */
    private static void alone(Text text, int at, PartialDate date, Consumer<Edge> edges) {
        if (date.hasDay() && date.hasYear()) {
            date.first().ifPresent(day -> edges.accept(Edge.of(date.end(), new Fact.Day(day), DAY)));
        } else if (date.hasDay()) {
            // "Jun-04" and "4/6" may be a month of a year.
            boolean inWords = text.number(at, 1, 2) > 0 && !text.isSign(at + 1, "-") && !text.isSign(at + 1, "/");
            date.dayOfYear()
                    .filter(day -> inWords && !text.numberGoesOn(date.end()))
                    .ifPresent(day -> edges.accept(Edge.of(date.end(), new Fact.DayOfYear(day), DAY)));
        } else if (date.hasYear()) {
            int before = text.number(at - 1, 1, 2);
            double cost = before >= 1 && before <= 31 ? MONTH + UNLIKE : MONTH;
            date.to(date).ifPresent(month -> edges.accept(Edge.of(date.end(), new Fact.OfPeriod(month), cost)));
        } else if (!isVerb(text, at, date)) {
            edges.accept(Edge.of(date.end(), new Fact.PartOfYear(date.month(), date.month()), MONTH));
        }
    }

    /** "More than one may apply" names no month: the word behind "may" is neither a month nor one that joins months. */
    private static boolean isVerb(Text text, int at, PartialDate date) {
        boolean joins = text.match(PeriodTerm.MONTH, date.end()) != null
                || text.match(TextTerm.TO, date.end()) != null
                || text.match(TextTerm.AND, date.end()) != null;
        return date.month() == MAY && at > 0 && text.size() >= SENTENCE && text.isWord(date.end()) && !joins;
    }

    private static void between(PartialDate first, PartialDate last, Consumer<Edge> edges) {
        if (last.hasYear()) {
            double cost = first.hasDay() == last.hasDay() ? SPAN : UNLIKE;
            first.to(last).ifPresent(period -> edges.accept(Edge.of(last.end(), ofDays(period), cost)));
        } else if (first.boundsMonthsWith(last)) {
            edges.accept(Edge.of(last.end(), new Fact.PartOfYear(first.month(), last.month()), MONTHS));
        }
    }

    private static Fact ofDays(Period period) {
        return period.longerThanAYear() ? new Fact.Years(period) : new Fact.OfPeriod(period);
    }

    /** "On or after 1 April 2024 and before 1 April 2025". */
    private void bounded(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match after = text.match(PeriodTerm.ON_OR_AFTER, at);
        if (after == null) {
            return;
        }
        for (PartialDate first : dates.at(text, after.end())) {
            int next = first.end();
            while (next < text.size()
                    && text.match(PeriodTerm.BEFORE, next) == null
                    && text.match(PeriodTerm.ON_OR_BEFORE, next) == null
                    && (text.past(TextTerm.FILLER, next) > next || text.isSign(next, ","))) {
                next = Math.max(text.past(TextTerm.FILLER, next), next + 1);
            }
            boolean included = text.match(PeriodTerm.ON_OR_BEFORE, next) != null;
            Lexicon.Match before = text.match(included ? PeriodTerm.ON_OR_BEFORE : PeriodTerm.BEFORE, next);
            if (before != null && first.hasYear()) {
                for (PartialDate last : dates.at(text, before.end())) {
                    upTo(first, last, included, edges);
                }
            }
        }
    }

    private static void upTo(PartialDate first, PartialDate last, boolean included, Consumer<Edge> edges) {
        if (!last.hasYear()) {
            return;
        }
        Optional<LocalDate> end = included ? last.last() : last.first().map(day -> day.minusDays(1));
        Optional<LocalDate> start = first.first();
        if (start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
            edges.accept(Edge.of(last.end(), ofDays(new Period(start.get(), end.get())), SPAN));
        }
    }

    /** "As at 16 April 2025", "extracted in April 2025": a day that is no period, however much of it is written. */
    private void dayOf(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(PeriodTerm.DAY_OF, at);
        if (word == null) {
            return;
        }
        int start = text.past(TextTerm.FILLER, pastColon(text, word.end()));
        for (PartialDate date : dates.at(text, start)) {
            if (date.hasYear()) {
                date.first().ifPresent(day -> edges.accept(Edge.of(date.end(), new Fact.Day(day), SPAN)));
            }
        }
    }
}
