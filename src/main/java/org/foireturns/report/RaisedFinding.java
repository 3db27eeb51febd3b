package org.foireturns.report;

import java.util.Locale;
import org.foireturns.model.finding.FindingLine;

/**
 * A finding of this run beside the last.
 *
 * @param id made of code and place, the same from run to run
 */
public record RaisedFinding(String id, FindingLine line, State state) {

    RaisedFinding settled() {
        return new RaisedFinding(id, line, State.SETTLED);
    }

    /** A finding against the last run. */
    public enum State {
        NEW,
        OPEN,
        CHANGED,
        FIXED,
        /** The file in which it was noticed is not there any more. */
        GONE,
        /** Somebody answered it. */
        SETTLED;

        /** As written in output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
