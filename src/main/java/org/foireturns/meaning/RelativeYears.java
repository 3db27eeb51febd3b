package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Years that are named by their distance from another: "this year", "last year", "year before last". */
final class RelativeYears {

    private RelativeYears() {}

    /** The year that a return calls this one, where it says so: "this year is the year ended 31 March 2025". */
    static @Nullable Period thisYear(Stream<String> texts, Grammar grammar) {
        Set<Period> told = new TreeSet<>();
        texts.distinct().map(grammar::read).forEach(reading -> {
            List<Fact> facts = reading.facts().stream()
                    .filter(fact -> !(fact instanceof Fact.Names))
                    .toList();
            for (int at = 0; at + 1 < facts.size(); at++) {
                boolean year = facts.get(at + 1) instanceof Fact.OfPeriod of
                        && of.period().nearlyLastsAYear();
                if (year && facts.get(at) instanceof Fact.RelativeYear relative) {
                    told.add(back(((Fact.OfPeriod) facts.get(at + 1)).period(), -relative.back()));
                }
            }
        });
        return told.size() == 1 ? told.iterator().next() : null;
    }

    /** Whether one of two labels says a period and the other a year by its distance. */
    static boolean bothTell(Object one, Object other) {
        return (one instanceof Period && other instanceof Fact.RelativeYear)
                || (one instanceof Fact.RelativeYear && other instanceof Period);
    }

    /**
     * The period of a number with two such labels; null when they contradict each other.
     *
     * @param onePath whether the labels stand over each other and not across
     */
    static @Nullable Period told(Object one, Object other, boolean onePath) {
        Period period = (Period) (one instanceof Period ? one : other);
        Fact.RelativeYear year = (Fact.RelativeYear) (one instanceof Period ? other : one);
        if (!onePath) {
            return back(period, year.back());
        }
        return period.nearlyLastsAYear() ? period : null;
    }

    /** A period so many years before. */
    static Period back(Period period, int years) {
        return new Period(
                period.start().minusYears(years),
                period.end().plusDays(1).minusYears(years).minusDays(1));
    }
}
