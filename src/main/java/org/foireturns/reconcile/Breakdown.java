package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/**
 * How one force split one period by one dimension; for the total, its one number.
 *
 * @param parts the categories with a number, at least one, sorted by category
 * @param tiles those that may be added: of 0-11 and 0-4, only 0-11
 * @param complete whether every category that the force lists has a number, so that the known ones may be a base
 */
public record Breakdown(
        String request,
        String force,
        Period period,
        Dimension dimension,
        List<Standing> parts,
        List<Standing> tiles,
        boolean complete) {
    public Breakdown {
        parts = List.copyOf(parts);
        tiles = List.copyOf(tiles);
    }

    /** The sum of the known categories. */
    public Range known() {
        return tiles.stream().filter(Standing::known).map(Standing::value).reduce(Range.ZERO, Range::plus);
    }
}
