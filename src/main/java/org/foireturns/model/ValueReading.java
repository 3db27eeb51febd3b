package org.foireturns.model;

import java.time.LocalDate;

/** What the text of a value cell was found to say; only {@link Read} and no other can become a count. */
public sealed interface ValueReading {
    /** The cell says a count. */
    record Read(Count count) implements ValueReading {}

    /** A number that cannot be a count: negative or with decimals. */
    record NotWhole() implements ValueReading {}

    record Percentage() implements ValueReading {}

    /** A date where a count is due, most likely a range such as 1-4 that a spreadsheet turned into one. */
    record Mangled(LocalDate date) implements ValueReading {}

    /** A sign that nothing explains, such as a typed dash. */
    record UnknownMarker() implements ValueReading {}

    /** An error value, or a formula whose result the file does not hold. */
    record FormulaProblem() implements ValueReading {}

    /** Words where a count is due. */
    record Words() implements ValueReading {}
}
