package org.foireturns.describe;

/** What the cells of a column are below its heads. */
enum Role {
    VALUES,
    LABELS,
    /** Blank. */
    IDLE
}
