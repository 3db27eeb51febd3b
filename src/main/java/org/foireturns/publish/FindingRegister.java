package org.foireturns.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Place;
import org.foireturns.model.Sha256;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.RaisedFinding;
import org.foireturns.store.StoredFinding;

/**
 * Gives each finding an id that stays from run to run, and tells what is new, still open, changed and fixed.
 *
 * <p>The id is made of code and place. Where several findings of one code stand in one place, they are numbered.
 */
final class FindingRegister {
    private final Map<String, StoredFinding> before;

    /** The register against what the last run published; empty for a first run. */
    FindingRegister(Collection<StoredFinding> before) {
        this.before = before.stream().collect(Collectors.toMap(StoredFinding::id, Function.identity()));
    }

    /** The findings of this run, gravest first. */
    List<RaisedFinding> raise(Collection<FindingLine> lines) {
        Map<String, Integer> seen = new HashMap<>();
        List<RaisedFinding> raised = new ArrayList<>();
        for (FindingLine line : lines.stream().sorted().toList()) {
            String key = String.join("\u0000", identity(line));
            String id = id(line, seen.merge(key, 1, Integer::sum));
            raised.add(new RaisedFinding(id, line, state(id, line)));
        }
        return List.copyOf(raised);
    }

    /**
     * What the last run found and this one does not.
     *
     * @param files the names of those that this run has: what was noticed in another one is gone with it
     */
    List<RaisedFinding> fixed(Collection<RaisedFinding> now, Set<String> files) {
        Map<String, StoredFinding> gone = new LinkedHashMap<>(before);
        now.forEach(finding -> gone.remove(finding.id()));
        return gone.values().stream()
                .map(finding -> new RaisedFinding(
                        finding.id(), finding.line(), ended(finding.line().place(), files)))
                .sorted(java.util.Comparator.comparing(RaisedFinding::line).thenComparing(RaisedFinding::id))
                .toList();
    }

    private static RaisedFinding.State ended(Place place, Set<String> files) {
        return place.file() == null || files.contains(place.file())
                ? RaisedFinding.State.FIXED
                : RaisedFinding.State.GONE;
    }

    private RaisedFinding.State state(String id, FindingLine line) {
        StoredFinding last = before.get(id);
        if (last == null) {
            return RaisedFinding.State.NEW;
        }
        return last.line().message().equals(line.message()) ? RaisedFinding.State.OPEN : RaisedFinding.State.CHANGED;
    }

    private static String id(FindingLine line, int number) {
        List<String> texts = new ArrayList<>(identity(line));
        texts.add(Integer.toString(number));
        return Sha256.of(texts).substring(0, Sha256.SHORT);
    }

    private static List<String> identity(FindingLine line) {
        Place place = line.place();
        return List.of(
                line.code(),
                Place.printed(place.request()),
                Place.printed(place.force()),
                Place.printed(place.file()),
                Place.printed(place.sheet()),
                place.cell());
    }
}
