package org.foireturns.figures;

import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * One force of a comparison, in it or left out.
 *
 * @param panel the comparison
 * @param compared whether this force has a number in both periods
 * @param reason why not, empty when it has: {@code n/a in 2022/23}
 * @param before its number in the earlier period, null when it has none
 * @param after its number in the later period
 * @param without the change of all others compared, as a percentage; empty when it is not compared or is the only one
 */
public record PanelLine(
        Panel panel,
        String force,
        boolean compared,
        String reason,
        @Nullable Range before,
        @Nullable Range after,
        String without) {

    /** Id of the claim or headline that compares. */
    public String figure() {
        return panel.figure();
    }

    /** The force's own change, as a percentage; empty where it has none. */
    public String own() {
        return before == null || after == null ? "" : new Change(before, after).percent();
    }
}
