package org.foireturns.metamorphic;

/** What a change that changes no number did to the observations. */
enum Verdict {
    IDENTICAL,
    /** Fewer came out and the officer is asked; none is wrong. */
    ASKED,
    /** One came out that the original does not have, or one is missing and nobody says so. */
    WRONG
}
