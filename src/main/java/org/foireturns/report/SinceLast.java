package org.foireturns.report;

import java.util.List;
import org.foireturns.figures.RollForwardLine;

/**
 * How a run differs from the last one.
 *
 * @param fixed findings of the last run that are gone
 * @param filesChanged one line for each file that came, went or changed; empty in the first run
 * @param rollForward how the figures of the UK came from those of the last run; empty in the first
 */
public record SinceLast(List<RaisedFinding> fixed, List<String> filesChanged, List<RollForwardLine> rollForward) {
    /** Where there is no run before. */
    public static final SinceLast NOTHING = new SinceLast(List.of(), List.of(), List.of());

    public SinceLast {
        fixed = List.copyOf(fixed);
        filesChanged = List.copyOf(filesChanged);
        rollForward = List.copyOf(rollForward);
    }

    public boolean nothing() {
        return fixed.isEmpty() && filesChanged.isEmpty() && rollForward.isEmpty();
    }
}
