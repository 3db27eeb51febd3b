package org.foireturns.report;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.Severity;

/**
 * How many findings of a list need what.
 *
 * @param blockers files set aside and errors: publication waits for them
 */
public record ActionCounts(long blockers, long questions, long notes) {

    public static ActionCounts of(List<RaisedFinding> findings) {
        return new ActionCounts(
                findings.stream().filter(Readiness::blocks).count(),
                count(findings, Severity.QUESTION),
                count(findings, Severity.NOTE));
    }

    private static long count(List<RaisedFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.line().severity() == severity)
                .count();
    }

    /** Without what is only said. */
    public ActionCounts withoutNotes() {
        return new ActionCounts(blockers, questions, 0);
    }

    /** Whether somebody must act. */
    public boolean open() {
        return blockers > 0 || questions > 0;
    }

    /** {@code 2 blockers, 1 question}. */
    public String words() {
        String blocking = blockers == 0 ? "" : English.counted(blockers, "blocker");
        String asking = questions == 0 ? "" : English.counted(questions, "question");
        String noting = notes == 0 ? "" : English.counted(notes, "note");
        String said = List.of(blocking, asking, noting).stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing open" : said;
    }
}
