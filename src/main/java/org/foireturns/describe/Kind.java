package org.foireturns.describe;

/** What a cell is by its look alone. */
enum Kind {
    NUMBER,
    /** A number among numbers and a label among labels: 2019. */
    EITHER,
    /** A sign in the place of a number that is missing: "..", "n.a.". */
    MARK,
    WORDS
}
