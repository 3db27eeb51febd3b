package org.foireturns.job;

import java.util.Locale;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;

/** Whether the figures can be published. */
public enum Standing {
    /** Nothing is open. */
    CLEAR,
    /** Something needs an answer or a reason first. */
    QUESTIONS,
    /** Something is wrong: an error, a file set aside, a claim that the returns do not bear out. */
    BLOCKED;

    /** The standing of what was published; its books close, or it would not have been. */
    public static Standing of(Edition edition) {
        return switch (Readiness.of(edition)) {
            case READY -> CLEAR;
            case QUESTIONS -> QUESTIONS;
            case BLOCKED, BOOKS_OPEN -> BLOCKED;
        };
    }

    /** The answer to "can I publish?", as the report gives it. */
    public String answer() {
        return switch (this) {
            case CLEAR -> Readiness.READY.answer();
            case QUESTIONS -> Readiness.QUESTIONS.answer();
            case BLOCKED -> Readiness.BLOCKED.answer();
        };
    }

    /** As stored. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
