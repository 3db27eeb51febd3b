package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Basis;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.Standings;

/** Makes the years of a force that answered by months or quarters; a year of which a part is missing has no number. */
final class ForceYears {
    private final Standings standings;
    private final Request request;

    ForceYears(Standings standings, Request request) {
        this.standings = standings;
        this.request = request;
    }

    /** The years made of shorter periods, for each question that has them. */
    List<Breakdown> of(String force) {
        List<Breakdown> made = new ArrayList<>();
        for (Period year : years(force)) {
            for (Dimension dimension : Dimension.values()) {
                List<Breakdown> parts = standings.covering(request.id(), force, year, dimension);
                if (parts.size() > 1) {
                    sum(force, year, dimension, parts).ifPresent(made::add);
                }
            }
        }
        return made;
    }

    /** Those asked for, and any other financial year of which there are parts. */
    private Set<Period> years(String force) {
        Set<Period> years = new TreeSet<>(request.periods());
        for (Period period : standings.periods(request.id(), force)) {
            if (period.kind() == PeriodKind.MONTH || period.kind() == PeriodKind.QUARTER) {
                years.add(Period.financialYearOf(period.start()));
            }
        }
        return years;
    }

    /**
     * Adds the categories that every part has or, being of a long table, leaves out because there is none; the year is
     * complete when each part is and all have the same.
     */
    private Optional<Breakdown> sum(String force, Period year, Dimension dimension, List<Breakdown> parts) {
        Set<String> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(categories(part.parts())));
        Set<String> shared = new TreeSet<>(all);
        parts.stream()
                .filter(part -> !standings.leavesOutNoughts(part))
                .forEach(part -> shared.retainAll(categories(part.parts())));
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Standing>> byCategory = parts.stream()
                .flatMap(part -> part.parts().stream())
                .collect(Collectors.groupingBy(Standing::category));
        List<Standing> numbers = shared.stream()
                .map(category -> sum(force, year, dimension, category, byCategory.getOrDefault(category, List.of())))
                .toList();
        Set<String> nested = new TreeSet<>();
        parts.forEach(part -> nested.addAll(nested(part)));
        boolean complete = shared.equals(all) && parts.stream().allMatch(Breakdown::complete);
        return Optional.of(new Breakdown(
                request.id(),
                force,
                year,
                dimension,
                numbers,
                numbers.stream()
                        .filter(number -> !nested.contains(number.category()))
                        .toList(),
                complete,
                parts.stream().flatMap(part -> part.lacking().stream()).toList()));
    }

    private Standing sum(String force, Period year, Dimension dimension, String category, List<Standing> found) {
        Range value = found.stream().map(Standing::value).reduce(Range.ZERO, Range::plus);
        List<Observation> cells =
                found.stream().flatMap(number -> number.cells().stream()).toList();
        return new Standing(request.id(), force, year, dimension, category, value, Basis.SUM_OF_PARTS, cells);
    }

    /** The categories of a part that lie within others, such as 0-4 within 0-11. */
    private static Set<String> nested(Breakdown part) {
        Set<String> nested = categories(part.parts());
        nested.removeAll(categories(part.tiles()));
        return nested;
    }

    private static Set<String> categories(List<Standing> numbers) {
        Set<String> categories = new TreeSet<>();
        numbers.forEach(number -> categories.add(number.category()));
        return categories;
    }
}
