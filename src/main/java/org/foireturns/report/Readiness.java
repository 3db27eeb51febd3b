package org.foireturns.report;

import java.util.List;
import org.foireturns.model.Severity;
import org.foireturns.model.SheetAccount;
import org.foireturns.report.Edition.RaisedFinding;

/** Whether an edition, or the part of it that belongs to one request, can be published. */
public enum Readiness {
    READY("nothing open", "Yes"),
    QUESTIONS("questions open", "Yes, with questions"),
    BLOCKED("publication blocked", "No"),
    BOOKS_OPEN("the books do not close", "No");

    private final String status;
    private final String answer;

    Readiness(String status, String answer) {
        this.status = status;
        this.answer = answer;
    }

    /** Of everything that a run found. */
    public static Readiness of(Edition edition) {
        boolean closed = edition.evidence().accounts().stream().allMatch(SheetAccount::closes);
        return closed ? of(edition.findings()) : BOOKS_OPEN;
    }

    /** Of these findings, when the books close. */
    public static Readiness of(List<RaisedFinding> findings) {
        boolean blocked = findings.stream().anyMatch(Readiness::blocks);
        boolean asks = findings.stream().anyMatch(finding -> finding.line().severity() == Severity.QUESTION);
        return blocked ? BLOCKED : asks ? QUESTIONS : READY;
    }

    /** Whether publication has to wait for this finding. */
    public static boolean blocks(RaisedFinding finding) {
        return finding.line().severity().compareTo(Severity.ERROR) <= 0;
    }

    /** The run's exit status in words. */
    public String status() {
        return status;
    }

    /** The answer to "can I publish?". */
    public String answer() {
        return answer;
    }
}
