package org.foireturns.job;

import java.io.UncheckedIOException;
import org.foireturns.flow.CannotLoad;
import org.foireturns.read.worker.WorkerFault;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tells what goes wrong through the content of one file, and touches that file alone, from a disk, a database or a
 * machine that fails whatever the file, which ends the run.
 */
final class Blame {
    private static final String DATABASE = "org.h2.";

    private Blame() {}

    /** Whether the file is to blame, or what our software makes of it. */
    static boolean liesWithTheFile(Throwable cause) {
        if (cause instanceof DataIntegrityViolationException) {
            return true;
        }
        boolean ofTheMachine = cause instanceof WorkerFault
                || cause instanceof CannotLoad
                || cause instanceof UncheckedIOException
                || cause instanceof NestedRuntimeException
                || cause.getClass().getName().startsWith(DATABASE);
        return !ofTheMachine;
    }
}
