package org.foireturns.verify;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a text says of one axis: a category, or one of several that it does not tell apart.
 *
 * @param may the categories; empty when it may be any
 */
record SaidOfAxis(Set<String> may) {
    static final String UNKNOWN = "unknown";
    static final SaidOfAxis ANYTHING = new SaidOfAxis(Set.of());

    SaidOfAxis {
        may = Set.copyOf(may);
    }

    static SaidOfAxis of(String category) {
        return new SaidOfAxis(Set.of(category));
    }

    /** One of these; anything when there are none. */
    static SaidOfAxis oneOf(Set<String> categories) {
        return new SaidOfAxis(new TreeSet<>(categories));
    }

    boolean sure() {
        return may.size() == 1;
    }

    /** Whether it is a category of a kind. */
    HowSure is(Predicate<String> kind) {
        if (may.isEmpty()) {
            return HowSure.MAYBE;
        }
        return may.stream().allMatch(kind) ? HowSure.YES : may.stream().noneMatch(kind) ? HowSure.NO : HowSure.MAYBE;
    }
}
