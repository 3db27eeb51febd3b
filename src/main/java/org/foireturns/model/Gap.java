package org.foireturns.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of a count that was rejected: the period and the category of each dimension. A breakdown that lacks it
 * is no base for a share.
 *
 * @param open the dimensions of which it may be a category that we do not understand; its category there is {@code all}
 */
public record Gap(Period period, Cut cut, Set<Dimension> open) {
    public Gap {
        EnumSet<Dimension> sorted = EnumSet.noneOf(Dimension.class);
        sorted.addAll(open);
        open = Collections.unmodifiableSet(sorted);
    }

    /** A gap by what its labels seem to say; what is open is said by none of them. */
    public static Gap of(Period period, Cut said, Set<Dimension> open) {
        Cut known = said;
        for (Dimension dimension : open) {
            known = known.over(dimension);
        }
        return new Gap(period, known, open);
    }

    /** Whether all its labels were understood, so that it lacks its number alone. */
    public boolean named() {
        return open.isEmpty();
    }
}
