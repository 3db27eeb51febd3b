package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;

/**
 * How one force split one period by one dimension; for the total, its one number.
 *
 * @param parts the categories with a number, at least one, sorted by category
 * @param tiles those that may be added: of 0-11 and 0-4, only 0-11
 * @param complete whether every known category that the force lists has a number, so that they may be a base
 * @param lacking the cells that it lacks because they were rejected or are blank, in reading order
 */
public record Breakdown(
        String request,
        String force,
        Period period,
        Dimension dimension,
        List<Standing> parts,
        List<Standing> tiles,
        boolean complete,
        List<Place> lacking) {
    public Breakdown {
        parts = List.copyOf(parts);
        tiles = List.copyOf(tiles);
        lacking = lacking.stream()
                .map(place -> place.saying(""))
                .distinct()
                .sorted()
                .toList();
    }

    /** The sum of the known categories. */
    public Range known() {
        return tiles.stream().filter(Standing::known).map(Standing::value).reduce(Range.ZERO, Range::plus);
    }
}
