package org.foireturns.job;

import java.util.Locale;
import org.foireturns.figures.CheckedClaim.Verdict;
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
            case READY -> untold(edition) ? QUESTIONS : CLEAR;
            case QUESTIONS -> QUESTIONS;
            case BLOCKED, BOOKS_OPEN -> BLOCKED;
        };
    }

    /** A claim that the returns leave open needs an answer before it is published. */
    private static boolean untold(Edition edition) {
        return edition.figures().claims().stream().anyMatch(claim -> claim.verdict() == Verdict.CANNOT_TELL);
    }

    /** As stored. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
