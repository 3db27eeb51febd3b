package org.foireturns.grammar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;

/** Periods of two ends, and single months and days: "from 1 April 2024 to 31 March 2025", "Apr-24", "July to September". */
final class SpanRule implements Rule {
    private static final double SPAN = 0.8;
    private static final double MONTH = 1;
    private static final double MONTHS = 0.9;
    private static final double DAY = 1.2;
    /** A span of more days is one of several years. */
    private static final int YEAR_AND_A_DAY = 367;

    private final DateRule dates;

    SpanRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        dayOf(text, at, edges);
        bounded(text, at, edges);
        int start = text.past(TermKind.FROM, at);
        start = start > at && text.isSign(start, ":") ? start + 1 : start;
        for (PartialDate first : dates.at(text, start)) {
            if (start == at) {
                alone(first, edges);
            }
            Lexicon.Match to = text.match(TermKind.TO, first.end());
            if (to != null) {
                dates.at(text, to.end()).forEach(last -> between(first, last, edges));
            }
        }
    }

    private static void alone(PartialDate date, Consumer<Edge> edges) {
        if (date.hasDay()) {
            date.first()
                    .filter(day -> date.hasYear())
                    .ifPresent(day -> edges.accept(Edge.of(date.end(), new Fact.Day(day), DAY)));
        } else if (date.hasYear()) {
            date.to(date).ifPresent(month -> edges.accept(Edge.of(date.end(), new Fact.OfPeriod(month), MONTH)));
        } else {
            edges.accept(Edge.of(date.end(), new Fact.PartOfYear(date.month(), date.month()), MONTH));
        }
    }

    private static void between(PartialDate first, PartialDate last, Consumer<Edge> edges) {
        if (last.hasYear()) {
            first.to(last).ifPresent(period -> edges.accept(Edge.of(last.end(), ofDays(period), SPAN)));
        } else if (!first.hasYear() && first.hasDay() == last.hasDay()) {
            edges.accept(Edge.of(last.end(), new Fact.PartOfYear(first.month(), last.month()), MONTHS));
        }
    }

    private static Fact ofDays(Period period) {
        return period.days() < YEAR_AND_A_DAY ? new Fact.OfPeriod(period) : new Fact.Years(period);
    }

    /** "On or after 1 April 2024 and before 1 April 2025". */
    private void bounded(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match after = text.match(TermKind.ON_OR_AFTER, at);
        if (after == null) {
            return;
        }
        for (PartialDate first : dates.at(text, after.end())) {
            int next = first.end();
            while (next < text.size()
                    && text.match(TermKind.BEFORE, next) == null
                    && text.match(TermKind.ON_OR_BEFORE, next) == null
                    && (text.past(TermKind.FILLER, next) > next || text.isSign(next, ","))) {
                next = Math.max(text.past(TermKind.FILLER, next), next + 1);
            }
            boolean included = text.match(TermKind.ON_OR_BEFORE, next) != null;
            Lexicon.Match before = text.match(included ? TermKind.ON_OR_BEFORE : TermKind.BEFORE, next);
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
        Lexicon.Match word = text.match(TermKind.DAY_OF, at);
        if (word == null) {
            return;
        }
        int start = text.isSign(word.end(), ":") || text.isSign(word.end(), "-") ? word.end() + 1 : word.end();
        start = text.past(TermKind.FILLER, start);
        for (PartialDate date : dates.at(text, start)) {
            if (date.hasYear()) {
                date.first().ifPresent(day -> edges.accept(Edge.of(date.end(), new Fact.Day(day), SPAN)));
            }
        }
    }
}
