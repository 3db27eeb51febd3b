package org.foireturns.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foireturns.model.Forces;

/**
 * The forces that the titles and notes of a return name as its own. One from which offences came, or to which they
 * went, is another: "Includes 4 offences transferred in from Hampshire".
 */
final class Senders {
    private final Forces forces;
    private final Pattern elsewhere;

    Senders(Forces forces, Vocabulary vocabulary) {
        this.forces = forces;
        this.elsewhere =
                Pattern.compile("(?iu)(?<!\\p{L})(?:" + vocabulary.elsewhere.pattern() + ")(?!\\p{L})[^.;,()\\n]*");
    }

    Set<String> in(List<String> headings) {
        Set<String> regions = new TreeSet<>();
        forces.all().forEach(force -> regions.add(Key.of(force.region())));
        Set<String> named = new TreeSet<>();
        headings.stream()
                .filter(heading -> !regions.contains(Key.of(heading)))
                .map(heading -> elsewhere.matcher(heading).replaceAll(" "))
                .forEach(heading -> named.addAll(forces.namedIn(heading)));
        return named;
    }
}
