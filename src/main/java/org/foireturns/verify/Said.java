package org.foireturns.verify;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a text says of one axis: a category, or one of several that it does not tell apart.
 *
 * @param may the categories; empty when it may be any
 */
record Said(Set<String> may) {
    static final String UNKNOWN = "unknown";
    static final Said ANYTHING = new Said(Set.of());

    Said {
        may = Set.copyOf(may);
    }

    static Said of(String category) {
        return new Said(Set.of(category));
    }

    /** One of these; anything when there are none. */
    static Said oneOf(Set<String> categories) {
        return new Said(new TreeSet<>(categories));
    }

    boolean sure() {
        return may.size() == 1;
    }

    /** Whether it is a category of a kind. */
    Told is(Predicate<String> kind) {
        if (may.isEmpty()) {
            return Told.MAYBE;
        }
        return may.stream().allMatch(kind) ? Told.YES : may.stream().noneMatch(kind) ? Told.NO : Told.MAYBE;
    }
}
