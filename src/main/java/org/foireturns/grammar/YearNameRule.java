package org.foireturns.grammar;

import java.time.MonthDay;
import java.util.List;
import java.util.function.Consumer;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;

/**
 * What a return says that a year alone stands for: "2024 = 2024/25", "2024 is 1 April 2024 to 31 March 2025". One such
 * sentence tells of all years that it names by a number alone when they begin or end.
 */
final class YearNameRule implements Rule {
    private static final double COST = 0.7;

    private final List<Rule> periods;

    /** @param periods what a period may be written as */
    YearNameRule(List<Rule> periods) {
        this.periods = periods;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        int year = PartialDate.year(text.number(at, 4, 4));
        int named = closed(text, at + 1);
        Lexicon.Match is = year == 0 ? null : text.match(PeriodTerm.YEAR_IS, named);
        if (is == null) {
            return;
        }
        periods.forEach(rule -> rule.propose(text, is.end(), edge -> {
            if (edge.facts().size() == 1 && edge.facts().get(0) instanceof Fact.OfPeriod told) {
                ofYear(year, told.period(), edge.end(), edges);
            }
        }));
    }

    /** Past the sign that ends a quotation or a bracket: {@code "2024" = 2024/25}. */
    private static int closed(Text text, int at) {
        return text.isSign(at, "\"") || text.isSign(at, "'") || text.isSign(at, ")") ? at + 1 : at;
    }

    private static void ofYear(int year, Period days, int end, Consumer<Edge> edges) {
        if (!days.isAYear()) {
            return;
        }
        Fact told = null;
        if (days.start().getYear() == year) {
            told = new Fact.YearsBegin(MonthDay.from(days.start()));
        } else if (days.end().getYear() == year) {
            told = new Fact.YearsEnd(MonthDay.from(days.end()));
        }
        if (told != null) {
            edges.accept(new Edge(end, List.of(new Fact.Names(Axis.PERIOD), told), COST));
        }
    }
}
