package org.foireturns.cli;

import java.util.Locale;
import org.foireturns.job.Standing;

/** From what on an open point makes the exit status other than 0. */
enum FailOn {
    NEVER,
    QUESTION,
    ERROR;

    ExitStatus status(Standing standing) {
        return switch (standing) {
            case CLEAR -> ExitStatus.CLEAR;
            case QUESTIONS -> this == QUESTION ? ExitStatus.QUESTIONS : ExitStatus.CLEAR;
            case BLOCKED -> this == NEVER ? ExitStatus.CLEAR : ExitStatus.BLOCKED;
        };
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
