package org.foireturns.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;

/** Turns what was compared into words that an officer reads. */
final class Words {
    private static final int LISTED = 6;

    private Words() {}

    static String of(Dimension dimension) {
        return dimension.id().replace('_', ' ');
    }

    static String of(Set<Dimension> split) {
        return split.isEmpty()
                ? "total"
                : String.join(" and ", split.stream().map(Words::of).toList());
    }

    static String periods(Collection<Period> periods) {
        return String.join(", ", periods.stream().sorted().map(Period::words).toList());
    }

    /** {@code B9}, {@code the sum of B9, B10 and B11}, or how many cells there are when there are many. */
    static String cells(List<Observation> cells) {
        List<String> names = cells.stream()
                .map(cell -> cell.provenance().cells().toString())
                .distinct()
                .toList();
        if (cells.size() == 1) {
            return names.get(0);
        }
        if (names.size() > LISTED || names.size() < cells.size()) {
            return "the sum of " + cells.size() + " counts";
        }
        return "the sum of " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                + names.get(names.size() - 1);
    }
}
