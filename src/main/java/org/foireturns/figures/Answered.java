package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.TimeTiling;

/**
 * What the forces of an area answered by one dimension over a span of years, as far as it may be counted.
 *
 * @param answers that may be, in the order of forces and years
 * @param forces those with an answer for at least one year
 * @param missing the years for which a force has none
 * @param inPart those of them for which it has numbers, but not of every category that is needed
 */
record Answered(
        List<Breakdown> answers,
        NavigableSet<String> forces,
        NavigableMap<String, List<Period>> missing,
        NavigableMap<String, List<Period>> inPart) {

    /** @param usable whether an answer may be counted */
    static Answered of(
            NumbersAsOf view, FigureArea area, Period span, Dimension dimension, Predicate<Breakdown> usable) {
        Collecting collecting = new Collecting(view, dimension, usable);
        area.forces().forEach(force -> collecting.add(force, span));
        return new Answered(collecting.answers, collecting.forces, collecting.missing, collecting.inPart);
    }

    private static final class Collecting {
        private final NumbersAsOf view;
        private final Dimension dimension;
        private final Predicate<Breakdown> usable;
        private final List<Breakdown> answers = new ArrayList<>();
        private final NavigableSet<String> forces = new TreeSet<>();
        private final NavigableMap<String, List<Period>> missing = new TreeMap<>();
        private final NavigableMap<String, List<Period>> inPart = new TreeMap<>();

        Collecting(NumbersAsOf view, Dimension dimension, Predicate<Breakdown> usable) {
            this.view = view;
            this.dimension = dimension;
            this.usable = usable;
        }

        void add(String force, Period span) {
            List<Period> years = TimeTiling.years(span);
            List<Period> without =
                    years.stream().filter(year -> !take(force, year)).toList();
            if (without.size() == years.size() && years.size() > 1 && take(force, span)) {
                return;
            }
            if (!without.isEmpty()) {
                missing.put(force, without);
            }
            List<Period> some = without.stream()
                    .filter(year -> !view.answers(force, year, dimension).isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                inPart.put(force, some);
            }
        }

        private boolean take(String force, Period period) {
            List<Breakdown> found = view.answers(force, period, dimension);
            if (found.isEmpty() || !found.stream().allMatch(usable)) {
                return false;
            }
            answers.addAll(found);
            forces.add(force);
            return true;
        }
    }
}
