package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.Anchor;
import org.foireturns.report.English;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;
import org.foireturns.report.Readiness;
import org.foireturns.report.Visible;
import org.foireturns.report.sheet.CellLink;
import org.foireturns.report.sheet.DrawnSheets;

/**
 * Findings of one kind in one file that say why and what to do in the same words; shown together.
 *
 * @param findings at least one, in the order of their places
 * @param sheets where their cells are drawn
 */
public record FindingGroup(List<RaisedFinding> findings, DrawnSheets sheets) {

    private static final int FEW = 6;

    /** Groups findings and keeps their order. */
    static List<FindingGroup> of(List<RaisedFinding> findings, DrawnSheets sheets) {
        Map<List<Object>, List<RaisedFinding>> groups = new LinkedHashMap<>();
        for (RaisedFinding finding : findings) {
            FindingLine line = finding.line();
            Place place = line.place();
            groups.computeIfAbsent(
                            List.of(
                                    line.severity(),
                                    line.code(),
                                    Place.printed(place.request()),
                                    Place.printed(place.force()),
                                    Place.printed(place.file()),
                                    line.why(),
                                    line.fix()),
                            key -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream()
                .map(group -> new FindingGroup(group, sheets))
                .toList();
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
                ? "the force"
                : first().owner() == Owner.OFFICER ? "you" : "us, the software";
    }

    /** The file, or the request when it is about no file. */
    public String source() {
        Place place = first().place();
        return Visible.brief(Place.printed(place.file() == null ? place.request() : place.file()));
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
        return same ? Visible.brief(first().message()) : "";
    }

    /** Its sentence, or the first of them. */
    public String brief() {
        return Visible.brief(first().message());
    }

    /** What is new in it: {@code new}, {@code 2 new}, or empty. */
    public String news() {
        long fresh = findings.stream()
                .filter(finding -> finding.state() == State.NEW)
                .count();
        return fresh == 0 ? "" : single() ? "new" : English.number(fresh) + " new";
    }

    /** The sheets on which it is, each with what is said of its cells; findings without a sheet come first. */
    public List<OfSheet> places() {
        Map<String, List<RaisedFinding>> bySheet = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> Place.printed(finding.line().place().sheet()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        SharedWords shared = shared();
        return bySheet.entrySet().stream()
                .map(sheet -> new OfSheet(
                        Visible.brief(sheet.getKey()), cells(sheet.getValue()), lines(sheet.getValue(), shared)))
                .toList();
    }

    private List<CellLink> cells(List<RaisedFinding> same) {
        Place place = same.get(0).line().place();
        return sheets.links(
                Place.printed(place.file()),
                Place.printed(place.sheet()),
                same.stream()
                        .flatMap(finding ->
                                Stream.ofNullable(finding.line().place().cells()))
                        .toList());
    }

    private List<FoundAt> lines(List<RaisedFinding> same, SharedWords shared) {
        return same.stream()
                .map(RaisedFinding::line)
                .map(line -> new FoundAt(line.place().words(), anchor(line.place()), shared.rest(line.message())))
                .toList();
    }

    private String anchor(Place place) {
        return place.spot()
                .map(spot -> sheets.anchor(spot.file(), spot.sheet(), spot.cells()))
                .orElse("");
    }

    /** What many sentences have in common, said once: {@code "…" was read as …}; empty for a few. */
    public String pattern() {
        return shared().pattern();
    }

    private SharedWords shared() {
        return few()
                ? SharedWords.NONE
                : SharedWords.of(findings.stream()
                        .map(finding -> finding.line().message())
                        .toList());
    }

    /**
     * The findings on one sheet.
     *
     * @param sheet empty for findings about a whole file or force
     * @param cells all of them, neighbours as one
     */
    public record OfSheet(String sheet, List<CellLink> cells, List<FoundAt> lines) {}

    /**
     * One finding of the group.
     *
     * @param cell empty when it is about no cell
     * @param anchor of the cell, where it is drawn
     */
    public record FoundAt(String cell, String anchor, String message) {}
}
