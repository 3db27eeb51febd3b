package org.foireturns.sight;

import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;

/**
 * What can be seen from a cell.
 *
 * @param says who says what, by axis; an axis of which nobody speaks is missing
 * @param dim axes on which something is said that cannot be made out
 * @param blocked whether an answer to another question stands in the way: then nothing is seen
 */
public record Seen(Map<Axis, Witness> says, Set<Axis> dim, boolean blocked) {
    static final Seen NOTHING = new Seen(Map.of(), Set.of(), true);

    public Seen {
        says = Map.copyOf(says);
        dim = Set.copyOf(dim);
    }

    /** Whether the period is seen and all else that is said can be made out. */
    public boolean clear() {
        return !blocked && dim.isEmpty() && says.containsKey(Axis.PERIOD);
    }
}
