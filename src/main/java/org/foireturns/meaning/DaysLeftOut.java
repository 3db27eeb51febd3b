package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days or months that a note says are not counted: "Crimes from 3 February 2025 on are not in here". Of what was
 * not recorded by one axis, "the app was not entered before May 2024", that axis alone speaks.
 */
final class DaysLeftOut {
    private DaysLeftOut() {}

    /**
     * A day among them.
     *
     * @param year that the note names; null when it names none
     */
    static Optional<Fact.Day> in(Reading note, @Nullable Period year) {
        boolean ofOneAxis = note.facts().stream()
                .map(fact -> fact instanceof Fact.Names named ? named.axis() : Axis.of(fact))
                .anyMatch(axis -> axis != null && Axis.BREAKDOWNS.contains(axis));
        return ofOneAxis
                ? Optional.empty()
                : note.facts().stream()
                        .flatMap(fact -> day(fact, year))
                        .findFirst()
                        .map(Fact.Day::new);
    }

    /** Of months and other times the last day but one, which is no edge of a year. */
    private static Stream<LocalDate> day(Fact fact, @Nullable Period year) {
        if (fact instanceof Fact.Day day) {
            return Stream.of(day.date());
        }
        if (fact instanceof Fact.Since since) {
            return Stream.of(since.first());
        }
        Period part = fact instanceof Fact.OfPeriod told
                ? told.period()
                : fact instanceof Fact.PartOfYear months && year != null ? months.within(year) : null;
        return part == null || part.lastsAYear()
                ? Stream.empty()
                : Stream.of(part.end().minusDays(1));
    }
}
