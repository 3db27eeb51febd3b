package org.foireturns.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Severity;

/**
 * How many points of a list need what. Each finding is one, but for the forces that are overdue: they are one for each
 * request.
 *
 * @param blockers files set aside and errors: publication waits for them
 * @param setAside files that were not read
 */
public record ActionCounts(long blockers, long setAside, long errors, long questions, long notes) {

    public static ActionCounts of(List<RaisedFinding> findings) {
        List<RaisedFinding> points = Overdue.asOne(findings);
        return new ActionCounts(
                points.stream().filter(Readiness::blocks).count(),
                count(points, Severity.QUARANTINE),
                count(points, Severity.ERROR),
                count(points, Severity.QUESTION),
                count(points, Severity.NOTE));
    }

    private static long count(List<RaisedFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.line().severity() == severity)
                .count();
    }

    /** Without what is only said. */
    public ActionCounts withoutNotes() {
        return new ActionCounts(blockers, setAside, errors, questions, 0);
    }

    /** What is in the way, in words: {@code 2 errors and 1 file set aside}. */
    public String blocking() {
        return said(" and ", errorWords(), fileWords());
    }

    /** Whether somebody must act. */
    public boolean open() {
        return blockers > 0 || questions > 0;
    }

    /** {@code 2 errors, 1 file set aside, 1 question}. */
    public String words() {
        String said = said(", ", errorWords(), fileWords(), counted(questions, "question"), counted(notes, "note"));
        return said.isEmpty() ? "nothing open" : said;
    }

    private String errorWords() {
        return counted(errors, "error");
    }

    private String fileWords() {
        return setAside == 0 ? "" : English.counted(setAside, "file set aside", "files set aside");
    }

    private static String counted(long number, String what) {
        return number == 0 ? "" : English.counted(number, what);
    }

    private static String said(String between, String... parts) {
        return Stream.of(parts).filter(words -> !words.isEmpty()).collect(Collectors.joining(between));
    }
}
