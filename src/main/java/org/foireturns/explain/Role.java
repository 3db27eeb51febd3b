package org.foireturns.explain;

/** What the cells of a column, as a field is seen, are below its heads. */
enum Role {
    VALUES,
    LABELS,
    /** Numbers or words that only tell rows apart: a rank, a comment. */
    IDLE
}
