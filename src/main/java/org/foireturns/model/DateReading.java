package org.foireturns.model;

import java.time.LocalDate;

/** What the date cell of a record was found to say. */
public sealed interface DateReading {
    record Day(LocalDate date) implements DateReading {}

    /** A month, a quarter or a year in which the day lies. */
    record Within(Period period) implements DateReading {}

    record Blank() implements DateReading {}

    /** Words, or a day that no calendar has, such as 31/02/2024. */
    record NoDate() implements DateReading {}
}
