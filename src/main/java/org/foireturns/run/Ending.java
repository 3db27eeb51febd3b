package org.foireturns.run;

import java.nio.file.Path;
import java.time.Instant;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;

/** How a run ended, faults apart. */
public sealed interface Ending {

    /**
     * Outputs were published.
     *
     * @param filesRead how many files were read in this run; the others were known already
     * @param latest the folder to open
     */
    record Published(Edition edition, int filesRead, Path latest) implements Ending {}

    /**
     * Nothing has changed since a run whose outputs stand.
     *
     * @param finished when that run ended
     */
    record Unchanged(String run, Instant finished, Readiness readiness, Path latest) implements Ending {}

    /** The run was asked to stop; the next one goes on from there. */
    record Stopped() implements Ending {}
}
