package org.foireturns.meaning;

import java.util.Set;

/** Axes beside the ones asked, by what their presence means. */
final class Subjects {
    /** A column or table of these holds no counts at all. */
    static final Set<String> MEASURES = Set.of("percentage", "change", "rate", "estimate", "cumulative", "cost");
    /** A table that is said to be about these counts something else than was asked. */
    static final Set<String> TABLES =
            Set.of("outcome", "ethnicity", "suspect", "officer", "location", "relationship", "cancelled", "comparison");

    private Subjects() {}
}
