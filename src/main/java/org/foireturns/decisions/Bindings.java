package org.foireturns.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RivalVersions;

/** What decisions about the findings of a run would be bound to. */
public final class Bindings {
    /** Where no return is known. */
    public static final Bindings NONE = new Bindings(List.of());

    private final Map<String, ReturnFile> files = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();

    private final TableRows tables;

    private Bindings(List<Drawing> drawings) {
        tables = new TableRows(drawings);
    }

    /**
     * Those of one run.
     *
     * @param read what the returns say, before any decision
     * @param drawings their tables as typed
     */
    public static Bindings of(Evidence read, List<Drawing> drawings) {
        Bindings sights = new Bindings(drawings);
        read.returns().forEach(each -> sights.files.put(each.file().name(), each.file()));
        read.observations().forEach(cell -> CellSeen.of(cell).ifPresent(sights::add));
        read.rejected().forEach(cell -> CellSeen.of(cell).ifPresent(sights::add));
        read.rejected()
                .forEach(cell ->
                        DecidedYoungest.seen(cell).ifPresent(seen -> sights.cells.put(key(cell.place()), seen)));
        Disputed.in(read)
                .forEach(disputed ->
                        disputed.places().forEach(place -> sights.cells.put(key(place), disputed.expects())));
        return sights;
    }

    /** No decision can mean a cell that counts several things. */
    private void add(CellSeen cell) {
        cells.merge(key(cell.place()), cell.words(), (one, other) -> one.equals(other) ? one : "");
    }

    /** What a decision about a finding would be bound to. */
    public Bound of(FindingLine line) {
        String file = hash(Place.printed(line.place().file()));
        boolean two = line.code().equals(Finding.code(RivalVersions.class)) && !file.isEmpty();
        String other = two ? hash(RivalVersions.other(line)) : "";
        String heads =
                line.code().equals(Disputed.CODE) ? tables.above(line.place()).words() : "";
        return new Bound(other.isEmpty() ? file : other + " and " + file, cell(line, heads), heads);
    }

    /** What the cell holds and counts; of a list its heads, and of a label what may be the heads over it. */
    private String cell(FindingLine line, String heads) {
        if (HeadAnswers.ofList(line)) {
            return line.place().text();
        }
        String seen = cells.getOrDefault(key(line.place()), "");
        return seen.isEmpty() ? heads : seen;
    }

    private String hash(String name) {
        return Optional.ofNullable(files.get(name)).map(BoundFile::hash).orElse("");
    }

    private static String key(Place place) {
        return Place.printed(place.file()) + "\n" + Place.printed(place.sheet()) + "\n" + place.cell();
    }
}
