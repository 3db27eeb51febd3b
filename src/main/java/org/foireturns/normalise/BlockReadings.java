package org.foireturns.normalise;

import java.util.List;
import org.foireturns.model.Unit;

/**
 * How sure we are of a block: which readings its labels allow and why one won, what it counts, and where its period
 * comes from.
 *
 * @param units what its cells count, by the ids of {@link Unit}; empty for a block of which nothing is counted
 * @param offence the id of the offence counted
 * @param period where the period of values comes from whose own labels do not say it
 */
public record BlockReadings(List<String> units, String offence, String period) {
    /** Of a block that was not read. */
    public static final BlockReadings NONE = new BlockReadings(List.of(), "", "");

    public BlockReadings {
        units = List.copyOf(units);
    }

    /** What is counted and when, in a sentence; empty when nothing is. */
    public String sentence() {
        return units.isEmpty()
                ? ""
                : "Counts " + String.join(" and ", units) + " of " + offence + "."
                        + (period.isEmpty() ? "" : " Where its labels say no period, it is " + period + ".");
    }
}
