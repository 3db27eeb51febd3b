package org.foireturns.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.foireturns.model.Severity.Rejects;
import org.foireturns.model.constraint.CountDue;
import org.foireturns.model.constraint.PossibleAge;
import org.foireturns.model.constraint.RecordedDay;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list given meaning.
 *
 * @param period the period in which the offence counts; null when its date is in none or is no date
 * @param victims those that the row speaks of; none when it says nothing of any
 * @param platforms ids; none when the list does not tell platforms
 * @param weight how many the row stands for, 1 where no column says so
 * @param reference a hash of the offence's reference; null when it has none
 * @param firstRow the row number, as Excel shows it, of an earlier row that this one repeats or contradicts; null when
 *     there is none
 * @param cells gives the cell that a property was read from, by its name; null when it was read from none
 * @param size how many non-blank cells the row has
 */
@RecordedDay(payload = Rejects.class)
public record RecordCandidate(
        Place place,
        String request,

        @NotNull(message = "force-unknown", payload = Rejects.class) @Nullable
        String force,

        String offence,
        DateReading date,
        @Nullable Period period,
        List<@Valid Victim> victims,
        Set<String> platforms,
        @CountDue(payload = Rejects.class) ValueReading weight,
        @Nullable Long reference,

        @Null(message = "duplicate-reference", payload = Rejects.class) @Nullable
        Integer firstRow,

        Function<String, @Nullable RecordCell> cells,
        int size)
        implements Candidate {
    /** The weight of a row that stands for itself. */
    public static final ValueReading ONE = new ValueReading.Read(Count.of(1));

    public RecordCandidate {
        victims = List.copyOf(victims);
        platforms = Set.copyOf(platforms);
    }

    @Override
    public boolean countable() {
        return force != null
                && period != null
                && weight instanceof ValueReading.Read
                && victims.stream()
                        .allMatch(victim -> victim.gender() != null && victim.age() instanceof AgeReading.Age);
    }

    /**
     * A victim of a row; all where the list does not split by it.
     *
     * @param gender null when its words were not understood
     */
    public record Victim(
            @PossibleAge(payload = Rejects.class) AgeReading age,

            @NotNull(message = "label-unknown", payload = Rejects.class) @Nullable
            VictimGender gender) {}

    /**
     * Where a property of a record was read.
     *
     * @param column the column's head as typed
     * @param text what may be shown of the cell
     */
    public record RecordCell(Address address, String column, String text) {}
}
