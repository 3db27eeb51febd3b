package org.foireturns.grammar;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;

/** Beginnings without an end: "since 2019", "from April 2017", "2019/20 to date". They are the period of no value. */
final class SinceRule implements Rule {
    private static final double COST = 0.9;

    private final DateRule dates;

    SinceRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match since = text.match(PeriodTerm.SINCE, at);
        int start = since == null ? at : since.end();
        FinancialYear year = FinancialYear.at(text, FinancialYear.pastName(text, start), false);
        if (year != null) {
            begins(
                    text,
                    since != null,
                    year.end(),
                    Period.financialYear(year.start()).start(),
                    edges);
        }
        int alone = PartialDate.year(text.number(start, 4, 4));
        if (alone > 0 && !text.numberGoesOn(start + 1)) {
            begins(text, since != null, start + 1, LocalDate.of(alone, 1, 1), edges);
        }
        for (PartialDate date : dates.at(text, start)) {
            if (date.hasYear()) {
                date.first().ifPresent(day -> begins(text, since != null, date.end(), day, edges));
            }
        }
    }

    private static void begins(Text text, boolean since, int end, LocalDate first, Consumer<Edge> edges) {
        int to = text.past(TextTerm.TO, end);
        Lexicon.Match present = text.match(PeriodTerm.PRESENT, to);
        if (present != null && (since || to > end)) {
            edges.accept(Edge.of(present.end(), new Fact.Since(first), COST));
        } else if (since) {
            edges.accept(Edge.of(end, new Fact.Since(first), COST));
        }
    }
}
