package org.foireturns.cli;

import java.util.Locale;
import org.foireturns.report.Readiness;
import picocli.CommandLine;

/** From what on an open point makes the exit status other than 0. */
enum FailOn {
    NEVER,
    QUESTION,
    ERROR;

    ExitStatus status(Readiness readiness) {
        return switch (readiness) {
            case READY -> ExitStatus.CLEAR;
            case QUESTIONS, COLLECTING -> this == QUESTION ? ExitStatus.QUESTIONS : ExitStatus.CLEAR;
            case BLOCKED, BOOKS_OPEN -> this == NEVER ? ExitStatus.CLEAR : ExitStatus.BLOCKED;
        };
    }

    /** The level of a word on the command line. */
    static FailOn of(String word) {
        for (FailOn level : values()) {
            if (level.name().equals(word.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new CommandLine.TypeConversionException("\"" + word + "\" is none of never, question, error");
    }
}
