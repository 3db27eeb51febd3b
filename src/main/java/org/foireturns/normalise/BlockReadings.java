package org.foireturns.normalise;

import java.util.List;
import org.foireturns.model.Unit;

/**
 * How sure we are of a block: in which way it is read and why, what it counts, and where its period comes from.
 *
 * @param units what its cells count, by the ids of {@link Unit}; empty for a block of which nothing is counted
 * @param offence the id of the offence counted
 * @param period where the period of values comes from whose own labels do not say it
 * @param way in which way it is read, by what evidence, and over which other way; empty where there was no choice
 */
public record BlockReadings(List<String> units, String offence, String period, String way) {
    /** Of a block that was not read. */
    public static final BlockReadings NONE = new BlockReadings(List.of(), "", "");

    public BlockReadings {
        units = List.copyOf(units);
    }

    /** Of a block that can be read in one way alone. */
    public BlockReadings(List<String> units, String offence, String period) {
        this(units, offence, period, "");
    }

    /** Of a table of which only the way is told in which it is read. */
    public static BlockReadings in(String way) {
        return new BlockReadings(List.of(), "", "", way);
    }

    /** What is counted and when, in a sentence; empty when nothing is. */
    public String sentence() {
        return units.isEmpty()
                ? ""
                : "Counts " + String.join(" and ", units) + " of " + offence + "."
                        + (period.isEmpty() ? "" : " Where its labels say no period, it is " + period + ".");
    }
}
