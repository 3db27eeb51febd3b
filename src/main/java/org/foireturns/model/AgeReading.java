package org.foireturns.model;

/** What the age cell of a record was found to say. */
public sealed interface AgeReading {
    record Age(VictimAge age) implements AgeReading {}

    /** Words that are no age. */
    record NoAge() implements AgeReading {}
}
