package org.foireturns.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Observation;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/**
 * Decides whether the numbers that sentences of a letter tell add up to a whole. A sentence picks out what it likes,
 * "just looking at the girls, 14 were 11 and under and 73 were 12 to 15"; only girls and boys together are all victims,
 * and only ages from the first to the last.
 */
final class ToldInSentences {
    /** The last age of a child. */
    private static final int LAST = 17;

    private ToldInSentences() {}

    /**
     * Whether sentences alone tell the parts, and leave a gender or an age out.
     *
     * @param split the dimensions by which the parts are split
     * @param dimension of which they add up to a category
     */
    static boolean inPart(Set<Dimension> split, Dimension dimension, List<Observation> parts) {
        return parts.stream()
                        .allMatch(part -> DocumentPlace.ofSentence(
                                        part.provenance().sheet())
                                .isPresent())
                && split.stream().anyMatch(each -> each != dimension && !allOf(each, parts));
    }

    /** Whether the parts tell of how many it is not known too, so that nothing is left out. */
    static boolean withUnknown(Set<Dimension> split, Dimension dimension, List<Observation> parts) {
        return split.stream()
                .filter(each -> each != dimension)
                .allMatch(each -> parts.stream()
                        .anyMatch(part -> part.cut().category(each).equals(Standing.UNKNOWN)));
    }

    /**
     * What may come to the same by something else: as many girls and boys as there are victims by age.
     *
     * @param split the dimensions by which the parts are split
     * @param cuts of the answer, by their dimensions
     */
    static List<List<Cut>> others(
            Set<Dimension> split, Dimension dimension, String category, Map<Set<Dimension>, Set<Cut>> cuts) {
        return Splits.answering(dimension).stream()
                .filter(other -> !other.equals(split))
                .map(other -> cuts.getOrDefault(other, Set.of()).stream()
                        .filter(cut -> cut.category(dimension).equals(category))
                        .toList())
                .map(ToldInSentences::outermost)
                .toList();
    }

    private static List<Cut> outermost(List<Cut> cuts) {
        List<VictimAge> ages = cuts.stream().map(Cut::age).toList();
        return cuts.stream().filter(cut -> AgeTiling.outermost(cut.age(), ages)).toList();
    }

    private static boolean allOf(Dimension dimension, List<Observation> parts) {
        List<Cut> cuts = parts.stream().map(Observation::cut).toList();
        if (dimension == Dimension.VICTIM_GENDER) {
            return cuts.stream().anyMatch(cut -> cut.gender() == VictimGender.FEMALE)
                    && cuts.stream().anyMatch(cut -> cut.gender() == VictimGender.MALE);
        }
        if (dimension == Dimension.VICTIM_AGE) {
            List<VictimAge> ages = cuts.stream()
                    .map(Cut::age)
                    .filter(VictimAge::known)
                    .sorted()
                    .toList();
            boolean joined = true;
            int next = 0;
            for (VictimAge age : ages) {
                joined &= age.from() <= next;
                next = Math.max(next, age.to() + 1);
            }
            return joined && next > LAST;
        }
        return true;
    }
}
