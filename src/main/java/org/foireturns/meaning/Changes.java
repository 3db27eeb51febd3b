package org.foireturns.meaning;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The values of a table of which some become others, each in its place. A value is found as itself: another one that
 * says the same stays as it is.
 */
final class Changes {
    private Changes() {}

    /**
     * The values of a table.
     *
     * @param found those that become others
     */
    static List<Meant> of(List<Meant> values, Stream<Meant> found, UnaryOperator<Meant> becomes) {
        Set<Meant> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(changed::add);
        return changed.isEmpty()
                ? values
                : values.stream()
                        .map(value -> changed.contains(value) ? becomes.apply(value) : value)
                        .toList();
    }

    /** The same of values that are found by the lines in which they stand, once by the columns and once by the rows. */
    static List<Meant> ofLines(List<Meant> values, Function<Lines, Stream<Meant>> found, UnaryOperator<Meant> becomes) {
        return of(values, Lines.bothWays(values).flatMap(found), becomes);
    }
}
