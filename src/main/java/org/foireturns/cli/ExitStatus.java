package org.foireturns.cli;

/** What the process says to the shell or scheduler that started it. */
enum ExitStatus {
    CLEAR(0),
    QUESTIONS(10),
    BLOCKED(20),
    USAGE(64),
    BOOKS_OPEN(70),
    STOPPED(75);

    /** Annotations take constants only. */
    static final int USAGE_CODE = 64;

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The graver of the two. */
    ExitStatus worse(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
