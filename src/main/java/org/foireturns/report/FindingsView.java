package org.foireturns.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Severity;
import org.foireturns.report.Edition.RaisedFinding;

/**
 * Everything noticed, by force; the forces with the gravest findings first.
 *
 * @param total how many findings there are
 */
public record FindingsView(List<OfForce> forces, ActionCounts total) {

    static FindingsView of(Edition edition) {
        Map<String, List<RaisedFinding>> byForce = new TreeMap<>();
        edition.findings().stream()
                .sorted(Comparator.comparing(RaisedFinding::line).thenComparing(RaisedFinding::id))
                .forEach(finding -> byForce.computeIfAbsent(
                                finding.line().place().force(), force -> new ArrayList<>())
                        .add(finding));
        Names names = Names.of(edition);
        List<OfForce> forces = new ArrayList<>();
        byForce.forEach((force, findings) -> forces.add(new OfForce(
                Anchor.force(force),
                names.force(force),
                FindingGroup.of(
                        findings.stream().filter(finding -> !isNote(finding)).toList()),
                FindingGroup.of(findings.stream().filter(FindingsView::isNote).toList()),
                ActionCounts.of(findings))));
        forces.sort(
                Comparator.comparing((OfForce force) -> force.counts.blockers() > 0 ? 0 : force.counts.open() ? 1 : 2)
                        .thenComparing(force -> !force.anchor.equals(Anchor.force("")))
                        .thenComparing(OfForce::name));
        return new FindingsView(List.copyOf(forces), ActionCounts.of(edition.findings()));
    }

    private static boolean isNote(RaisedFinding finding) {
        return finding.line().severity() == Severity.NOTE;
    }

    /**
     * One force's findings.
     *
     * @param open those that somebody must act on, the gravest first
     * @param notes what we did
     */
    public record OfForce(
            String anchor, String name, List<FindingGroup> open, List<FindingGroup> notes, ActionCounts counts) {}
}
