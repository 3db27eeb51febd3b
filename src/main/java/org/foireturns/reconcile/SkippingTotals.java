package org.foireturns.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Role;

/**
 * Finds the totals of a table that count suppressed cells as 0, as a spreadsheet's SUM does: they equal the sum of what
 * is shown although cells are hidden, and the force's answer to the question for the total is larger.
 */
final class SkippingTotals {
    private SkippingTotals() {}

    static Set<Observation> among(List<Observation> cells, List<TableTotals.Sum> sums) {
        Set<Observation> skipping = new LinkedHashSet<>();
        List<TableTotals.Sum> suspects =
                sums.stream().filter(sum -> !sum.overTime() && skips(sum)).toList();
        for (TableTotals.Sum suspect : suspects) {
            List<Observation> table = table(suspect, suspects);
            if (belowItsParts(suspect) || tooSmall(suspect.total(), cells)) {
                skipping.addAll(table);
            }
        }
        return skipping;
    }

    /** Whether the total is the sum of what is shown while something is hidden. */
    private static boolean skips(TableTotals.Sum sum) {
        boolean hidden = sum.parts().stream().anyMatch(part -> part.count() instanceof Count.Suppressed);
        long shown = sum.parts().stream()
                .map(part -> part.count().value())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return hidden && Objects.equals(sum.total().count().value(), shown);
    }

    private static boolean belowItsParts(TableTotals.Sum sum) {
        return Sides.difference(
                        Range.of(sum.total().count()),
                        Relation.EQUALS,
                        Sides.categories(sum.parts(), sum.whole()).value())
                > 0;
    }

    /** The suspected totals of the same period and sheet that are split in the same way. */
    private static List<Observation> table(TableTotals.Sum suspect, List<TableTotals.Sum> suspects) {
        return suspects.stream()
                .map(TableTotals.Sum::total)
                .filter(total -> total.period().equals(suspect.total().period())
                        && total.provenance()
                                .sheet()
                                .equals(suspect.total().provenance().sheet())
                        && total.provenance()
                                .file()
                                .equals(suspect.total().provenance().file()))
                .distinct()
                .toList();
    }

    /** Whether the line of totals comes to less than the force's own answer for the total. */
    private static boolean tooSmall(Observation total, List<Observation> cells) {
        Period period = total.period();
        Set<Dimension> split = total.cut().split();
        List<Observation> line = cells.stream()
                .filter(cell -> cell.role() == Role.STATED_TOTAL
                        && cell.period().equals(period)
                        && cell.unit() == total.unit()
                        && cell.provenance().sheet().equals(total.provenance().sheet())
                        && cell.provenance().file().equals(total.provenance().file())
                        && cell.cut().split().equals(split)
                        && cell.count().value() != null)
                .toList();
        long written = Counts.sum(line).lower();
        return cells.stream()
                .filter(cell -> cell.role() == Role.DETAIL
                        && cell.period().equals(period)
                        && cell.cut().equals(Cut.TOTAL))
                .map(cell -> cell.count().value())
                .anyMatch(answer -> answer != null && answer > written);
    }
}
