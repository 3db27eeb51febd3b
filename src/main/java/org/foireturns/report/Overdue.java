package org.foireturns.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NoReturn;

/**
 * The forces that sent nothing to a request although it was due. However many they are, they are one point for the
 * officer to settle; each has a finding of its own.
 *
 * @param findings one for each force, at least one
 */
public record Overdue(List<RaisedFinding> findings) {
    public Overdue {
        findings = List.copyOf(findings);
    }

    /** Whether a finding is that of an overdue force. */
    private static boolean is(RaisedFinding finding) {
        return finding.line().severity() == Severity.ERROR
                && finding.line().code().equals(Finding.code(NoReturn.class));
    }

    /** Those among some findings, by request. */
    public static List<Overdue> among(List<RaisedFinding> findings) {
        Map<String, List<RaisedFinding>> byRequest = findings.stream()
                .filter(Overdue::is)
                .collect(Collectors.groupingBy(
                        finding -> Place.printed(finding.line().place().request()),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
        return byRequest.values().stream().map(Overdue::new).toList();
    }

    /** The same findings with the first of each request alone for all that are overdue. */
    static List<RaisedFinding> asOne(List<RaisedFinding> findings) {
        Set<RaisedFinding> first =
                among(findings).stream().map(each -> each.findings.get(0)).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !is(finding) || first.contains(finding))
                .toList();
    }

    /** {@code 3 forces are overdue: Essex Police, Gwent Police and Kent Police}. */
    public String words(Names names) {
        return English.counted(findings.size(), "force is", "forces are") + " overdue: "
                + English.list(findings.stream()
                        .map(finding ->
                                names.force(Place.printed(finding.line().place().force())))
                        .sorted()
                        .toList());
    }

    /** Whether they are more than one, so that the point is another than its only finding. */
    public boolean several() {
        return findings.size() > 1;
    }
}
