package org.foireturns.model;

/** A raw observation given meaning; it may have gaps, which validation finds. */
public sealed interface Candidate permits CountCandidate, RecordCandidate {
    Place place();

    /** Whether it has all that a count needs. What a rule merely asks about counts only then. */
    boolean countable();
}
