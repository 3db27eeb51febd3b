package org.foireturns.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;

/**
 * Everything that could have been counted and was not, each with the reason: cells and rows that were rejected or set
 * aside, counts of a file that another one supersedes, and files of which nothing was read.
 */
public final class AuditLog {
    private static final Comparator<NotCounted> ORDER = Comparator.comparing(NotCounted::whole)
            .thenComparing(NotCounted::cell)
            .thenComparing(line -> line.reason.code());

    private final Evidence evidence;
    private final List<NotCounted> lines = new ArrayList<>();

    private AuditLog(Evidence evidence) {
        this.evidence = evidence;
    }

    /** One line for each reason, by place. */
    public static List<NotCounted> of(Edition edition) {
        AuditLog log = new AuditLog(edition.evidence());
        log.evidence
                .rejected()
                .forEach(rejected ->
                        rejected.reasons().forEach(reason -> log.lines.add(new NotCounted(rejected.place(), reason))));
        log.evidence.setAside().forEach(aside -> log.lines.add(new NotCounted(aside.place(), aside.why())));
        log.files(edition);
        return log.lines.stream().sorted(ORDER).toList();
    }

    /** The files that were not taken or not read, or in which nothing was found, each with what says so. */
    private void files(Edition edition) {
        Set<String> returns = evidence.returns().stream()
                .map(summary -> summary.file().name())
                .collect(Collectors.toSet());
        Set<String> told = told();
        edition.docket().noticed().stream()
                .map(RaisedFinding::line)
                .filter(line -> {
                    String file = line.place().file();
                    if (file == null) {
                        return false;
                    }
                    boolean untold = returns.contains(file) && !told.contains(file);
                    return untold ? grave(line) : !returns.contains(file);
                })
                .forEach(line -> lines.add(NotCounted.ofFile(line)));
    }

    /** The returns of which a cell, an answer or a refusal is on record. */
    private Set<String> told() {
        Set<String> told = new HashSet<>();
        evidence.observations().forEach(cell -> told.add(cell.provenance().file()));
        evidence.answers().forEach(answer -> told.add(answer.provenance().file()));
        evidence.refusals()
                .forEach(refusal -> told.add(Place.printed(refusal.place().file())));
        evidence.rejected()
                .forEach(rejected -> told.add(Place.printed(rejected.place().file())));
        evidence.setAside()
                .forEach(aside -> told.add(Place.printed(aside.place().file())));
        evidence.returns().stream()
                .filter(summary -> !summary.readable())
                .map(ReturnSummary::file)
                .forEach(file -> told.remove(file.name()));
        return told;
    }

    private static boolean grave(FindingLine line) {
        return line.severity().compareTo(Severity.ERROR) <= 0;
    }

    /**
     * One reason.
     *
     * @param whole the place of what does not count: a cell, a row or stretch of cells, a file
     */
    public record NotCounted(Place whole, Reason reason) {
        /** A whole file, whatever cell of it the finding is about. */
        static NotCounted ofFile(FindingLine finding) {
            Place at = finding.place();
            Place file = at.inFile(at.file());
            return new NotCounted(file, Reason.of(finding, file));
        }

        public Place cell() {
            return reason.place();
        }

        public int row() {
            return cell().row() == 0 ? whole.row() : cell().row();
        }
    }
}
