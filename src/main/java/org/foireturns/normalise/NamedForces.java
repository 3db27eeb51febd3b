package org.foireturns.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Block;
import org.foireturns.model.Forces;
import org.foireturns.model.Label;

/** Which forces the cells of a file name: in its headings who sent it, in its labels whose numbers these are. */
public record NamedForces(Forces forces) {
    /**
     * Ids of the forces that the heading lines of a file name. A line of nothing but the name of a region, such as
     * "West Midlands", names no force.
     */
    public Set<String> senders(List<String> headings) {
        Set<String> regions = forces.all().stream()
                .map(force -> Key.of(force.region()))
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        headings.stream()
                .filter(heading -> !regions.contains(Key.of(heading)))
                .forEach(heading -> named.addAll(forces.namedIn(heading)));
        return named;
    }

    /** Whether the labels of a file's blocks say force by force whose numbers these are. */
    public boolean split(List<Block> blocks) {
        return blocks.stream()
                        .flatMap(block -> block.labels().stream())
                        .map(Label::text)
                        .distinct()
                        .map(forces::namedIn)
                        .filter(ids -> ids.size() == 1)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
