package org.foireturns.report;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;

/** The forces of which anything was counted, by request: found once for all who ask of one after the other. */
public record Counted(Map<String, Set<String>> forces) {
    public Counted {
        forces = Map.copyOf(forces);
    }

    public static Counted in(Edition edition) {
        return new Counted(edition.evidence().observations().stream()
                .collect(Collectors.groupingBy(
                        Observation::request, Collectors.mapping(Observation::force, Collectors.toUnmodifiableSet()))));
    }

    boolean holds(Request request, String force) {
        return forces.getOrDefault(request.id(), Set.of()).contains(force);
    }
}
