package org.foireturns.reconcile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;

/** The rows of lists that may be held against a number of the same return. */
final class ListsBeside {
    private ListsBeside() {}

    /**
     * The rows in the sums in which they are held against a number; none where they count something else. Lists that
     * say the same again are so by their sheets, "Victims" and "Methods" beside "Crimes", and together where only their
     * sum is the number, as that of a sheet for each month is.
     */
    static Collection<List<Observation>> of(Standing standing, List<Observation> rows, Dimension dimension) {
        if (rows.stream().map(Observation::unit).distinct().count() != 1 || !mayBe(standing, rows, dimension)) {
            return List.of();
        }
        boolean again = rows.stream().allMatch(row -> row.role() == Role.STATED_TOTAL);
        return again && !Counts.sum(rows).equals(standing.value())
                ? rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> List.of(
                                        row.provenance().file(),
                                        row.provenance().sheet()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                        .values()
                : List.of(rows);
    }

    /** Whether two numbers of a category may be compared: of platforms one may count how often they were named. */
    private static boolean mayBe(Standing standing, List<Observation> rows, Dimension dimension) {
        return dimension != Dimension.PLATFORM || unit(rows) == unit(standing.cells());
    }

    private static Unit unit(List<Observation> cells) {
        return cells.get(0).unit();
    }
}
