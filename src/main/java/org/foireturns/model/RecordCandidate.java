package org.foireturns.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.util.Map;
import org.foireturns.model.Severity.Rejects;
import org.foireturns.model.constraint.ChildAge;
import org.foireturns.model.constraint.RecordedDay;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list given meaning.
 *
 * @param period the period asked for in which the date lies; null when the date is in none or is no date
 * @param firstRow the row number, as Excel shows it, of an earlier row with the same reference; null when there is none
 * @param cells the cell that each property was read from, by property name
 * @param size how many non-blank cells the row has
 */
@RecordedDay(payload = Rejects.class)
public record RecordCandidate(
        Place place,
        String request,

        @NotNull(message = "{force-unknown}", payload = Rejects.class) @Nullable
        String force,

        String offence,
        DateReading date,
        @Nullable Period period,
        @ChildAge(payload = Rejects.class) AgeReading age,

        @NotNull(message = "{label-unknown}", payload = Rejects.class) @Nullable
        VictimGender victimGender,

        String platform,

        @Null(message = "{duplicate-reference}", payload = Rejects.class) @Nullable
        Integer firstRow,

        Map<String, RecordCell> cells,
        int size)
        implements Candidate {
    public RecordCandidate {
        cells = Map.copyOf(cells);
    }

    @Override
    public boolean countable() {
        return force != null && period != null && victimGender != null && age instanceof AgeReading.Age;
    }

    /**
     * Where a property of a record was read.
     *
     * @param column the column's head as typed
     * @param text what may be shown of the cell
     */
    public record RecordCell(Address address, String column, String text) {}
}
