package org.foireturns.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.TimeTiling;

/**
 * The numbers of all known categories of a dimension over forces and years.
 *
 * @param numbers by category
 * @param cells of all of them
 * @param forces those that answered
 */
record Distribution(NavigableMap<String, Range> numbers, List<Observation> cells, NavigableSet<String> forces) {

    /** The numbers of all forces that gave any. */
    static Distribution of(NumbersAsOf view, FigureArea area, Period span, Dimension dimension) {
        return of(view, area, span, dimension, false);
    }

    /** The numbers of the forces that gave those of all categories, so that they may be compared with one another. */
    static Distribution whole(NumbersAsOf view, FigureArea area, Period span, Dimension dimension) {
        return of(view, area, span, dimension, true);
    }

    private static Distribution of(NumbersAsOf view, FigureArea area, Period span, Dimension dimension, boolean whole) {
        NavigableMap<String, Range> numbers = new TreeMap<>();
        List<Observation> cells = new ArrayList<>();
        NavigableSet<String> forces = new TreeSet<>();
        for (String force : area.forces()) {
            for (Period year : TimeTiling.years(span)) {
                List<Breakdown> answers = view.answers(force, year, dimension);
                if (whole && !answers.stream().allMatch(Breakdown::complete)) {
                    continue;
                }
                for (Breakdown answer : answers) {
                    forces.add(force);
                    answer.tiles().stream().filter(Standing::known).forEach(part -> {
                        numbers.merge(part.category(), part.value(), Range::plus);
                        cells.addAll(part.cells());
                    });
                }
            }
        }
        return new Distribution(numbers, List.copyOf(cells), forces);
    }

    /** Category ids from the largest number down, by the least that each can be; equal ones by id. */
    List<String> ranking() {
        return numbers.keySet().stream()
                .sorted(Comparator.comparingLong((String id) -> -number(id).lower())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Range number(String category) {
        return numbers.getOrDefault(category, Range.ZERO);
    }
}
