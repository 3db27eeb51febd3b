package org.foireturns.read.worker;

/** A worker could not do its work for a reason that lies with the computer and not with the file. */
public final class WorkerFault extends RuntimeException {
    WorkerFault(String message, Throwable cause) {
        super(message, cause);
    }

    WorkerFault(String message) {
        super(message);
    }
}
