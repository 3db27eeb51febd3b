package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.TimeTiling;

/**
 * A sum over forces and years, and who is not in it.
 *
 * @param value what was counted
 * @param rest the other known categories of the same forces and years; value and rest are the base of a share
 * @param parts of the value
 * @param others of the rest
 * @param forces those with a number for at least one year
 * @param missing the years for which a force has no usable number
 * @param inPart those of them for which it has numbers, but not of every category that is needed
 * @param unallotted forces whose age bands lie partly in the age group counted
 */
record Tally(
        Range value,
        Range rest,
        List<Standing> parts,
        List<Standing> others,
        NavigableSet<String> forces,
        NavigableMap<String, List<Period>> missing,
        NavigableMap<String, List<Period>> inPart,
        NavigableSet<String> unallotted) {

    /** Counts a category, of any force that has a number for it. */
    static Tally count(View view, Area area, Period span, Category category) {
        return new Counting(view, category, false).over(area, span);
    }

    /** Counts a category beside the rest of the known ones, of forces that gave all of them. */
    static Tally share(View view, Area area, Period span, Category category) {
        return new Counting(view, category, true).over(area, span);
    }

    boolean empty() {
        return forces.isEmpty();
    }

    Range base() {
        return value.plus(rest);
    }

    List<Observation> cells() {
        return cells(parts);
    }

    List<Observation> baseCells() {
        List<Observation> all = new ArrayList<>(cells());
        all.addAll(cells(others));
        return all;
    }

    private static List<Observation> cells(List<Standing> numbers) {
        return numbers.stream().flatMap(number -> number.cells().stream()).toList();
    }

    /** The forces with a number for every year. */
    List<String> full() {
        return forces.stream().filter(force -> !missing.containsKey(force)).toList();
    }

    private static final class Counting {
        private final View view;
        private final Category category;
        private final boolean wholeOnly;
        private Range value = Range.ZERO;
        private Range rest = Range.ZERO;
        private final List<Standing> parts = new ArrayList<>();
        private final List<Standing> others = new ArrayList<>();
        private final NavigableSet<String> forces = new TreeSet<>();
        private final NavigableMap<String, List<Period>> missing = new TreeMap<>();
        private final NavigableMap<String, List<Period>> inPart = new TreeMap<>();
        private final NavigableSet<String> unallotted = new TreeSet<>();

        Counting(View view, Category category, boolean wholeOnly) {
            this.view = view;
            this.category = category;
            this.wholeOnly = wholeOnly;
        }

        Tally over(Area area, Period span) {
            for (String force : area.forces()) {
                List<Period> years = TimeTiling.years(span);
                List<Period> without =
                        years.stream().filter(year -> !add(force, year)).toList();
                if (without.size() == years.size() && years.size() > 1 && add(force, span)) {
                    continue;
                }
                if (!without.isEmpty()) {
                    missing.put(force, without);
                }
                List<Period> some = without.stream()
                        .filter(year ->
                                !view.answers(force, year, category.dimension()).isEmpty())
                        .toList();
                if (!some.isEmpty()) {
                    inPart.put(force, some);
                }
            }
            return new Tally(value, rest, parts, others, forces, missing, inPart, unallotted);
        }

        private boolean add(String force, Period period) {
            List<Breakdown> answers = view.answers(force, period, category.dimension());
            if (answers.isEmpty() || !answers.stream().allMatch(this::usable)) {
                return false;
            }
            answers.forEach(this::add);
            forces.add(force);
            return true;
        }

        private boolean usable(Breakdown answer) {
            return answer.complete()
                    || (!wholeOnly
                            && category.single()
                            && answer.parts().stream().anyMatch(category::holds));
        }

        private void add(Breakdown answer) {
            for (Standing part : answer.tiles()) {
                if (category.holds(part)) {
                    value = value.plus(part.value());
                    parts.add(part);
                } else if (part.known()) {
                    rest = rest.plus(part.value());
                    others.add(part);
                    if (category.straddles(part) && !part.value().equals(Range.ZERO)) {
                        unallotted.add(part.force());
                    }
                }
            }
        }
    }
}
