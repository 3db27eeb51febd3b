package org.foireturns.verify;

/** Whether something is so, as far as a text tells. */
enum Told {
    YES,
    MAYBE,
    NO;

    /** Whether both are so. */
    Told and(Told other) {
        return compareTo(other) > 0 ? this : other;
    }
}
