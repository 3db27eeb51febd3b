package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;

/**
 * A sum over forces and years, and who is not in it.
 *
 * @param value what was counted
 * @param rest the other known categories of the same forces and years; value and rest are the base of a share
 * @param parts of the value
 * @param others of the rest
 * @param answered by which forces, and for which years
 * @param unallotted forces whose age bands lie partly in the age group counted
 */
record Tally(
        Range value,
        Range rest,
        List<Standing> parts,
        List<Standing> others,
        Answered answered,
        NavigableSet<String> unallotted) {

    /** Counts a category, of any force that has a number for it. */
    static Tally count(NumbersAsOf view, FigureArea area, Period span, Category category) {
        return of(
                Answered.of(
                        view,
                        area,
                        span,
                        category.dimension(),
                        answer -> answer.complete()
                                || (category.single() && answer.parts().stream().anyMatch(category::holds))),
                category);
    }

    /** Counts a category beside the rest of the known ones, of forces that gave all of them. */
    static Tally share(NumbersAsOf view, FigureArea area, Period span, Category category) {
        return of(Answered.of(view, area, span, category.dimension(), Breakdown::complete), category);
    }

    /** Counts a category in what forces answered. */
    static Tally of(Answered answered, Category category) {
        Range value = Range.ZERO;
        Range rest = Range.ZERO;
        List<Standing> parts = new ArrayList<>();
        List<Standing> others = new ArrayList<>();
        NavigableSet<String> unallotted = new TreeSet<>();
        for (Breakdown answer : answered.answers()) {
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
        return new Tally(value, rest, parts, others, answered, unallotted);
    }

    boolean empty() {
        return forces().isEmpty();
    }

    /** Those with a number for at least one year. */
    NavigableSet<String> forces() {
        return answered.forces();
    }

    /** The years for which a force has no usable number. */
    NavigableMap<String, List<Period>> missing() {
        return answered.missing();
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
        return forces().stream().filter(force -> !missing().containsKey(force)).toList();
    }
}
