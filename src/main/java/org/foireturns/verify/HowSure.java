package org.foireturns.verify;

/** Whether something is so, as far as a text tells. */
enum HowSure {
    YES,
    MAYBE,
    NO;

    /** Whether both are so. */
    HowSure and(HowSure other) {
        return compareTo(other) > 0 ? this : other;
    }
}
