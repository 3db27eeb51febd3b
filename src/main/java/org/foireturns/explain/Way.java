package org.foireturns.explain;

import java.util.List;

/**
 * One way to look at a field, where more than one is possible.
 *
 * @param numberHeads a first row of ascending numbers are heads, such as ages
 * @param numberStub a first column of different numbers are labels, such as ages or years
 */
record Way(boolean numberHeads, boolean numberStub) {
    static final List<Way> ALL =
            List.of(new Way(false, false), new Way(false, true), new Way(true, false), new Way(true, true));

    /** Whether all numbers are values, where they may be. */
    boolean plain() {
        return !numberHeads && !numberStub;
    }
}
