package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;

/**
 * How one force split one period by one dimension; for the total, its one number.
 *
 * @param parts the categories with a number, at least one, sorted by category
 * @param complete whether every category that the force lists has a number, so that the known ones may be a base
 * @param joint whether it was counted from a list, where a category without rows is truly none
 */
public record Breakdown(
        String request,
        String force,
        Period period,
        Dimension dimension,
        List<Standing> parts,
        boolean complete,
        boolean joint) {
    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** The parts without those that lie within another: of 0-11 and 0-4, only 0-11. */
    public List<Standing> tiles() {
        if (dimension != Dimension.VICTIM_AGE) {
            return parts;
        }
        List<VictimAge> ages =
                parts.stream().map(part -> new VictimAge(part.category())).toList();
        return parts.stream()
                .filter(part -> AgeTiling.outermost(new VictimAge(part.category()), ages))
                .toList();
    }

    /** The sum of the known categories. */
    public Range known() {
        return tiles().stream().filter(Standing::known).map(Standing::value).reduce(Range.ZERO, Range::plus);
    }
}
