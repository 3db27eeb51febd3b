package org.foireturns.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Proposed;

/**
 * A value that hangs on an open question, to be shown as such.
 *
 * @param observation what we propose that it counts; it is in no figure
 * @param finding the id of the finding that asks
 */
public record OpenValue(Observation observation, String finding) {

    /** Those whose cell is still rejected and whose question nobody has answered, in the order of the sheets. */
    public static List<OpenValue> of(Edition edition) {
        Set<Asked> rejected = new HashSet<>();
        for (Outcome.Rejected cell : edition.evidence().rejected()) {
            cell.reasons().forEach(reason -> rejected.add(Asked.of(reason.code(), cell.place())));
        }
        Map<Asked, String> ids = new HashMap<>();
        for (RaisedFinding open : edition.docket().findings()) {
            ids.putIfAbsent(Asked.of(open.line().code(), open.line().place()), open.id());
        }
        return edition.proposed().stream()
                .filter(proposed -> rejected.contains(Asked.about(proposed)) && ids.containsKey(Asked.by(proposed)))
                .map(proposed ->
                        new OpenValue(proposed.observation(), Objects.requireNonNull(ids.get(Asked.by(proposed)))))
                .toList();
    }

    /** What is asked of a cell. */
    private record Asked(String code, String file, String sheet, String cell) {
        static Asked of(String code, Place place) {
            return new Asked(code, Place.printed(place.file()), Place.printed(place.sheet()), place.cell());
        }

        /** What is asked of the value itself. */
        static Asked about(Proposed proposed) {
            return at(proposed, proposed.observation().provenance().cells().toString());
        }

        /** The finding that asks, which may tell of several values. */
        static Asked by(Proposed proposed) {
            return at(proposed, proposed.asked());
        }

        private static Asked at(Proposed proposed, String cell) {
            return new Asked(
                    proposed.code(),
                    proposed.observation().provenance().file(),
                    proposed.observation().provenance().sheet(),
                    cell);
        }
    }
}
