package org.foireturns.job;

import java.util.Collection;
import java.util.Locale;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.Edition;

/** Whether the figures can be published. */
public enum Standing {
    /** Nothing is open. */
    CLEAR,
    /** Something needs an answer or a reason first. */
    QUESTIONS,
    /** Something is wrong: an error, a file set aside, a claim that the returns do not bear out. */
    BLOCKED;

    /** The standing of what was published. */
    public static Standing of(Edition edition) {
        return of(
                edition.findings().stream().map(Edition.RaisedFinding::line).toList(),
                edition.figures().claims());
    }

    static Standing of(Collection<FindingLine> findings, Collection<CheckedClaim> claims) {
        boolean blocked = findings.stream().anyMatch(line -> line.severity().compareTo(Severity.ERROR) <= 0)
                || claims.stream().anyMatch(claim -> claim.verdict() == CheckedClaim.Verdict.NOT_SUPPORTED);
        if (blocked) {
            return BLOCKED;
        }
        boolean open = findings.stream().anyMatch(line -> line.severity() == Severity.QUESTION)
                || claims.stream().anyMatch(claim -> claim.verdict() == CheckedClaim.Verdict.CANNOT_TELL);
        return open ? QUESTIONS : CLEAR;
    }

    /** As stored. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
