package org.foireturns.decisions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Evidence;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RivalVersions;

/** What decisions about the findings of a run would be bound to. */
public final class Sights {
    /** Where no return is known. */
    public static final Sights NONE = new Sights();

    private final Map<String, ReturnFile> files = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();

    private Sights() {}

    /**
     * Those of one run.
     *
     * @param read what the returns say, before any decision
     */
    public static Sights of(Evidence read) {
        Sights sights = new Sights();
        read.returns().forEach(each -> sights.files.put(each.file().name(), each.file()));
        read.observations().forEach(cell -> CellSeen.of(cell).ifPresent(sights::add));
        read.rejected().forEach(cell -> CellSeen.of(cell).ifPresent(sights::add));
        return sights;
    }

    /** A cell that counts several things is none that a decision could mean. */
    private void add(CellSeen cell) {
        cells.merge(key(cell.place()), cell.words(), (one, other) -> one.equals(other) ? one : "");
    }

    /** What a decision about a finding would be bound to. */
    public Bound of(FindingLine line) {
        String file = hash(line.place().file());
        boolean two = line.code().equals(Finding.code(RivalVersions.class)) && !file.isEmpty();
        String other = two ? hash(RivalVersions.other(line)) : "";
        return new Bound(other.isEmpty() ? file : other + " and " + file, cells.getOrDefault(key(line.place()), ""));
    }

    private String hash(String name) {
        return Optional.ofNullable(files.get(name)).map(BoundFile::hash).orElse("");
    }

    private static String key(Place place) {
        return place.file() + "\n" + place.sheet() + "\n" + place.cell();
    }
}
