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
    private final Pattern addresses;

    NamedForces(Forces forces, Vocabulary vocabulary) {
        this.forces = forces;
        this.elsewhere = Pattern.compile(
                "(?iu)(?<!\\p{L})(?:" + vocabulary.notes(NoteList.ELSEWHERE).pattern() + ")(?!\\p{L})[^.;,()\\n]*");
        String others = vocabulary.notes(NoteList.ADDRESS_OF_OTHERS).pattern().replace("\\s+", "[\\s,.]+");
        this.addresses = Pattern.compile("(?iu)(?<!\\p{L})(?:" + others + ")(?!\\p{L})");
    }

    /**
     * Ids of the forces that titles and notes name as those who sent the file. A line of nothing but the name of a
     * region, such as "West Midlands", names no force, and one from which offences came, or to which they went, is
     * another: "Includes 4 offences transferred in from Hampshire".
     */
    public Set<String> senders(List<String> headings) {
        Set<String> named = new TreeSet<>();
        named(headings).forEach(named::addAll);
        return named;
    }

    /**
     * The same where the name of the file says nothing: of several forces the one that every text with a force names,
     * and one of them alone: "Suffolk Constabulary" over a letter from a team of "the Norfolk and Suffolk
     * Constabularies".
     */
    public Set<String> sender(List<String> headings) {
        List<Set<String>> named = named(headings);
        Set<String> always = senders(headings);
        named.forEach(always::retainAll);
        return always.size() == 1 && named.contains(always) ? always : senders(headings);
    }

    private List<Set<String>> named(List<String> headings) {
        Set<String> regions =
                forces.all().stream().map(force -> Key.of(force.region())).collect(Collectors.toSet());
        return headings.stream()
                .filter(heading -> !regions.contains(Key.of(heading)))
                .map(heading -> elsewhere.matcher(heading).replaceAll(" "))
                .map(heading -> addresses.matcher(heading).replaceAll(" "))
                .map(forces::namedIn)
                .filter(ids -> !ids.isEmpty())
                .toList();
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
