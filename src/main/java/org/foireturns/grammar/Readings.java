package org.foireturns.grammar;

import java.util.List;
import java.util.stream.Stream;

/**
 * The best reading of a text and those that cost nearly as little and say something else: "16-17" is an age and a
 * financial year.
 */
public record Readings(Reading best, List<Reading> others) {
    public Readings {
        others = List.copyOf(others);
    }

    public Stream<Reading> all() {
        return Stream.concat(Stream.of(best), others.stream());
    }
}
