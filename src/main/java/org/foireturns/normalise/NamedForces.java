package org.foireturns.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Block;
import org.foireturns.model.Forces;
import org.foireturns.model.Label;

/** Which forces the cells of a file name: in its headings who sent it, in its labels whose numbers these are. */
public final class NamedForces {
    private final Forces forces;
    private final Pattern elsewhere;

    NamedForces(Forces forces, Vocabulary vocabulary) {
        this.forces = forces;
        this.elsewhere =
                Pattern.compile("(?iu)(?<!\\p{L})(?:" + vocabulary.elsewhere.pattern() + ")(?!\\p{L})[^.;,()\\n]*");
    }

    /**
     * Ids of the forces that titles and notes name as those who sent the file. A line of nothing but the name of a
     * region, such as "West Midlands", names no force, and one from which offences came, or to which they went, is
     * another: "Includes 4 offences transferred in from Hampshire".
     */
    public Set<String> senders(List<String> headings) {
        Set<String> regions =
                forces.all().stream().map(force -> Key.of(force.region())).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        headings.stream()
                .filter(heading -> !regions.contains(Key.of(heading)))
                .map(heading -> elsewhere.matcher(heading).replaceAll(" "))
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
