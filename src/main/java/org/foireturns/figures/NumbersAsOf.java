package org.foireturns.figures;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standings;

/**
 * The numbers as they stood when a request was answered: of each year the latest answer up to that request, never what
 * was restated later.
 *
 * @param requests ids, the latest first
 */
record NumbersAsOf(Standings standings, List<String> requests) {
    NumbersAsOf {
        requests = List.copyOf(requests);
    }

    /** One request alone. */
    static NumbersAsOf within(Standings standings, String request) {
        return new NumbersAsOf(standings, List.of(request));
    }

    /** All requests about the same offence up to one, by the order of their ids. */
    static NumbersAsOf upTo(Standings standings, String request) {
        return new NumbersAsOf(
                standings,
                standings.alike(request).stream()
                        .filter(id -> id.compareTo(request) <= 0)
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    /** The answers that fill a period end to end, from the latest request that has them; empty when none has. */
    List<Breakdown> answers(String force, Period period, Dimension dimension) {
        for (String request : requests) {
            List<Breakdown> answers = standings.covering(request, force, period, dimension);
            if (!answers.isEmpty()) {
                return answers;
            }
        }
        return List.of();
    }

    /** Every period for which one of the forces gave a number. */
    NavigableSet<Period> periods(List<String> forces) {
        NavigableSet<Period> periods = new TreeSet<>();
        for (String request : requests) {
            forces.forEach(force -> periods.addAll(standings.periods(request, force)));
        }
        return periods;
    }
}
