package org.foireturns.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.Edition.RaisedFinding;
import org.foireturns.report.Edition.State;

/**
 * Findings of one kind in one file that say why and what to do in the same words; shown together.
 *
 * @param findings at least one, in the order of their places
 */
public record FindingGroup(List<RaisedFinding> findings) {

    private static final int FEW = 6;

    /** Groups findings and keeps their order. */
    static List<FindingGroup> of(List<RaisedFinding> findings) {
        Map<List<Object>, List<RaisedFinding>> groups = new LinkedHashMap<>();
        for (RaisedFinding finding : findings) {
            FindingLine line = finding.line();
            Place place = line.place();
            groups.computeIfAbsent(
                            List.of(
                                    line.severity(),
                                    line.code(),
                                    place.request(),
                                    place.force(),
                                    place.file(),
                                    line.why(),
                                    line.fix()),
                            key -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    private FindingLine first() {
        return findings.get(0).line();
    }

    public String anchor() {
        return Anchor.finding(findings.get(0).id());
    }

    /** {@code error}; also the name of its style. */
    public String severity() {
        return first().severity().word();
    }

    public String title() {
        return English.title(first().code());
    }

    public String why() {
        return first().why();
    }

    public String fix() {
        return first().fix();
    }

    public String owner() {
        return first().owner() == Owner.FORCE
                ? "The force"
                : first().owner() == Owner.OFFICER ? "You" : "Us: the software";
    }

    /** The file, or the request when it is about no file. */
    public String source() {
        Place place = first().place();
        return place.file().isEmpty() ? place.request() : place.file();
    }

    public boolean blocks() {
        return Readiness.blocks(findings.get(0));
    }

    public boolean note() {
        return severity().equals("note");
    }

    public boolean single() {
        return findings.size() == 1;
    }

    /** Whether its places are shown without being asked for. */
    public boolean few() {
        return findings.size() <= FEW;
    }

    public String size() {
        return English.number(findings.size());
    }

    /** The one sentence that all of them say, or empty when they say different ones. */
    public String message() {
        boolean same = findings.stream()
                        .map(finding -> finding.line().message())
                        .distinct()
                        .count()
                == 1;
        return same ? first().message() : "";
    }

    /** What is new in it: {@code new}, {@code 2 new}, or empty. */
    public String news() {
        long fresh = findings.stream()
                .filter(finding -> finding.state() == State.NEW)
                .count();
        return fresh == 0 ? "" : single() ? "new" : English.number(fresh) + " new";
    }

    /** {@code sheet Table, B4}; empty when it is about the whole file. */
    public String place() {
        return spot(first().place());
    }

    /** Every place of the group in one line: {@code sheet Table: B4, B5; sheet Q2: C3}. */
    public String places() {
        Map<String, List<String>> bySheet = findings.stream()
                .map(finding -> finding.line().place())
                .collect(Collectors.groupingBy(
                        Place::sheet, LinkedHashMap::new, Collectors.mapping(Place::cell, Collectors.toList())));
        return bySheet.entrySet().stream()
                .map(sheet -> sheet.getKey().isEmpty()
                        ? ""
                        : "sheet " + sheet.getKey()
                                + sheet.getValue().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .distinct()
                                        .reduce((left, right) -> left + ", " + right)
                                        .map(cells -> ": " + cells)
                                        .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Each finding's place and sentence. */
    public List<Line> lines() {
        return findings.stream()
                .map(finding ->
                        new Line(spot(finding.line().place()), finding.line().message()))
                .toList();
    }

    private static String spot(Place place) {
        return place.sheet().isEmpty()
                ? ""
                : place.cell().isEmpty() ? "sheet " + place.sheet() : "sheet " + place.sheet() + ", " + place.cell();
    }

    /** One finding of the group. */
    public record Line(String place, String message) {}
}
