package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/**
 * The number that stands for one force, period and category in one request, with the cells it was made of.
 *
 * @param category id in the dimension, {@code all} for the total
 */
public record Standing(
        String request,
        String force,
        Period period,
        Dimension dimension,
        String category,
        Range value,
        Basis basis,
        List<Observation> cells) {
    /** The category of a total. */
    public static final String ALL = "all";
    /** The category of offences for which the force does not know it. */
    public static final String UNKNOWN = "unknown";

    public Standing {
        cells = List.copyOf(cells);
    }

    /** Whether this is a known category: one that a share may be of. */
    public boolean known() {
        return dimension != Dimension.TOTAL && !category.equals(UNKNOWN);
    }
}
