package org.foireturns.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;

/**
 * What an area comes to in a period by one dimension, of the forces that gave all categories. The numbers are gone
 * through once and each category is then found by its id: forces that name 8,000 platforms cost as much as their
 * numbers.
 */
final class AreaSums {
    private final Answered answered;
    private final Map<String, List<Part>> byCategory = new HashMap<>();
    private final Range known;

    private AreaSums(Answered answered) {
        this.answered = answered;
        Range all = Range.ZERO;
        int place = 0;
        for (Breakdown answer : answered.answers()) {
            for (Standing number : answer.tiles()) {
                byCategory
                        .computeIfAbsent(number.category(), category -> new ArrayList<>())
                        .add(new Part(place++, number));
                all = number.known() ? all.plus(number.value()) : all;
            }
        }
        this.known = all;
    }

    static AreaSums of(NumbersAsOf view, FigureArea area, Period period, Dimension dimension) {
        return new AreaSums(Answered.of(view, area, period, dimension, Breakdown::complete));
    }

    Sum of(Category category) {
        if (category.ids().isEmpty()) {
            return Sum.of(Tally.of(answered, category));
        }
        List<Standing> held = category.ids().stream()
                .flatMap(id -> byCategory.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparing(Part::place))
                .map(Part::number)
                .toList();
        return new Sum(
                sum(held.stream()),
                known.plus(sum(held.stream().filter(number -> !number.known()))),
                held.stream().flatMap(number -> number.cells().stream()).toList(),
                answered.forces().size(),
                0);
    }

    private static Range sum(Stream<Standing> numbers) {
        return numbers.map(Standing::value).reduce(Range.ZERO, Range::plus);
    }

    /** A number at its place among all of them, which is that of its cells in the lineage. */
    private record Part(int place, Standing number) {}

    /**
     * One category of an area.
     *
     * @param base what a share of it is of
     * @param forces how many have a number
     * @param unallotted how many of these have numbers that lie partly in the category
     */
    record Sum(Range value, Range base, List<Observation> cells, int forces, int unallotted) {
        static Sum of(Tally tally) {
            return new Sum(
                    tally.value(),
                    tally.base(),
                    tally.cells(),
                    tally.forces().size(),
                    tally.unallotted().size());
        }
    }
}
