package org.foireturns.intake;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Duplicate;
import org.foireturns.model.finding.DuplicateOfAnotherForce;
import org.foireturns.model.finding.Finding;

/** Two files of one request that hold the same. */
record Twins(Manifest.Entry taken, Manifest.Entry other, Forces forces) {
    /** What is said of the one that is not taken: names of different forces cannot both be right. */
    Finding told(Place place) {
        Set<String> first = taken.forcesByName();
        Set<String> second = other.forcesByName();
        boolean differ = !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
        String file = other.file().name();
        return differ
                ? new DuplicateOfAnotherForce(
                        second.size() == 1 ? place.atForce(second.iterator().next()) : place,
                        file,
                        names(second),
                        taken.file().name(),
                        names(first))
                : new Duplicate(place, file, taken.file().name());
    }

    private String names(Set<String> ids) {
        return ids.stream().map(forces::name).sorted().collect(Collectors.joining(" or "));
    }
}
