package org.foireturns.meaning;

import java.util.Map;
import java.util.Optional;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.PartNotes;
import org.foireturns.model.CellRange;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of the part of a year that is counted.
 *
 * @param sheet that it speaks of; null when it speaks of all
 * @param mark that it begins with, where something bears it
 * @param only where the one table stands that it speaks of; null when it speaks of all
 * @param year of which it speaks; null when it names none
 * @param within the part, its last or first day or its months; null when it only says that it is no whole year
 * @param told which days are counted, as its sentence says by its words; null where these leave it open
 */
record PartOfYearNote(
        @Nullable String sheet,
        NotePlace where,
        @Nullable NoteMark mark,
        @Nullable CellRange only,
        @Nullable Period year,
        @Nullable Fact within,
        PartNotes.@Nullable Part told) {

    static PartOfYearNote of(Note note, @Nullable Period year, @Nullable Fact within) {
        return new PartOfYearNote(note.speaksOf(), note.where(), note.mark(), note.named(), year, within, null);
    }

    PartOfYearNote inTable(@Nullable CellRange table) {
        return only == null && table != null ? new PartOfYearNote(sheet, where, mark, table, year, within, told) : this;
    }

    PartOfYearNote onSheet(String named) {
        return new PartOfYearNote(named, where, mark, only, year, within, told);
    }

    PartOfYearNote telling(PartNotes.Part days) {
        return new PartOfYearNote(sheet, where, mark, only, year, within, days);
    }

    /** Why a number of a period is no answer for it, with the days that we take it for; null where it is one. */
    @Nullable
    Doubt doubt(Period period) {
        String why = why(period);
        Optional<Period> days = told == null || period.longerThanAYear() ? Optional.empty() : told.of(period);
        if (why == null) {
            return null;
        }
        Doubt asked = Doubt.of(where.words() + " says that " + why);
        return days.map(part -> asked.proposing(Map.of(Axis.PERIOD, new Taken(part, where.cell(), false))))
                .orElse(asked);
    }

    private @Nullable String why(Period period) {
        Period part = within instanceof Fact.OfPeriod days
                ? days.period()
                : within instanceof Fact.PartOfYear months ? months.within(period) : null;
        if (part != null) {
            return period.contains(part) && !period.equals(part) ? "only " + part.words() + " is in it" : null;
        }
        boolean partial = within == null
                ? period.lastsAYear()
                : within instanceof Fact.Day day
                        && period.contains(day.date())
                        && !day.date().equals(period.start())
                        && !day.date().equals(period.end());
        return partial ? "not the whole of " + period.words() + " is in it" : null;
    }
}
