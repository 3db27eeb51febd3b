package org.foireturns.lists;

import java.util.Optional;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.Period;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** When the offence of a row was recorded: by its own cells, by a heading above it, or by the lines over the list. */
final class RowDates {
    private static final int MONTHS = 12;

    private final Plan plan;
    private final DayCells days;
    private final Between between;
    private final Stated stated;
    private final @Nullable Period near;
    private final ReferencesElsewhere references;

    /**
     * Dates of the rows of one list.
     *
     * @param stated the period that holds where nothing nearer does
     * @param near the period that the lines over the list themselves say; null when they say none
     * @param references what another list says of them, where this one has no days
     */
    RowDates(
            Plan plan,
            DayCells days,
            Between between,
            Stated stated,
            @Nullable Period near,
            ReferencesElsewhere references) {
        this.references = references;
        this.plan = plan;
        this.days = days;
        this.between = between;
        this.stated = stated;
        this.near = near;
    }

    /** The day of a row, or the period that a heading or the lines over the list give it. */
    DateReading of(RawRecord row) {
        Column name = plan.reference();
        DateReading elsewhere = name == null ? null : references.day(row.cell(name.index()), days);
        if (elsewhere != null) {
            return elsewhere;
        }
        Column day = plan.day();
        DateReading own = day == null ? new DateReading.Blank() : day(row, day);
        Period year = stated.period();
        if (day != null && year != null && year.lastsAYear() && isMonthNumber(row, day)) {
            return new DateReading.Within(year);
        }
        boolean reported = day != null && day.kind() == ColumnKind.REPORTED;
        if (reported && near != null && own instanceof DateReading.Day said && !near.contains(said.date())) {
            return new DateReading.Within(near);
        }
        if (!(own instanceof DateReading.Blank)
                || (day != null && between.period().isEmpty())) {
            return own;
        }
        return between.period()
                .or(() -> Optional.ofNullable(stated.period()))
                .<DateReading>map(DateReading.Within::new)
                .orElse(own);
    }

    /** Whether the column of days has the number of a month, which is in the year of the list whatever month it is. */
    private boolean isMonthNumber(RawRecord row, Column day) {
        Cell cell = row.cell(day.index());
        Integer number = cell == null || day.kind() != ColumnKind.OTHER ? null : Cells.whole(cell);
        return number != null
                && number > 0
                && number <= MONTHS
                && !plan.columns().any(ColumnKind.PERIOD);
    }

    /** What the column of days itself says. */
    DateReading day(RawRecord row, Column day) {
        Column year = plan.year();
        return days.read(row.cell(day.index()), year == null ? null : row.cell(year.index()));
    }
}
