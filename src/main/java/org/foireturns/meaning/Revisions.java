package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Range;

/** Revised numbers beside those that they take the place of. */
final class Revisions {
    private static final Set<String> REVISED = Set.of("revised", "provisional");
    /** Smaller numbers may well be halved by a revision. */
    private static final long LARGE = 10;

    private Revisions() {}

    /**
     * Whether a revised number is less than half of the one that it would take the place of, or more than twice as
     * much: then it may be what is taken off, or something else.
     *
     * @param group of one meaning
     */
    static boolean mayBeOther(List<Meant> group, Values values) {
        List<Long> numbers = group.stream()
                .map(value -> values.of(value.cell()))
                .filter(range -> range != null && range.exact())
                .map(Range::lower)
                .sorted()
                .toList();
        boolean revised =
                group.stream().anyMatch(value -> value.standing() != null && REVISED.contains(value.standing()));
        if (!revised || numbers.size() < group.size()) {
            return false;
        }
        long least = numbers.get(0);
        long most = numbers.get(numbers.size() - 1);
        return most - least >= LARGE && 2 * least < most;
    }
}
