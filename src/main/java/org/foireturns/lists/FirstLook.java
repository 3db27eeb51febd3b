package org.foireturns.lists;

import java.util.Iterator;
import java.util.List;
import org.foireturns.model.DateReading;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all rows of a list before the first is decided: in which years they fall, and whether their references
 * repeat.
 */
final class FirstLook {
    private final @Nullable Column day;
    private final RowDates dates;
    private final Years years;
    private final Repeats repeats;
    private final NamedAgain references;
    private final boolean named;
    private final boolean daysElsewhere;
    private final OutlineCells outline;

    /**
     * A look at one list.
     *
     * @param sample rows of it that tell how its labels are written
     * @param daysElsewhere whether another list says when these offences were recorded
     */
    FirstLook(
            Plan plan,
            List<RawRecord> sample,
            RowDates dates,
            boolean daysElsewhere,
            Years years,
            NamedAgain references,
            Repeats repeats) {
        this.day = plan.day();
        this.named = plan.reference() != null;
        this.outline = new OutlineCells(plan, sample);
        this.dates = dates;
        this.daysElsewhere = daysElsewhere;
        this.years = years;
        this.references = references;
        this.repeats = repeats;
    }

    /** Looks at the rows from top to bottom, where there is anything to be seen. */
    void at(Iterator<RawRecord> rows) {
        if (day != null || named) {
            rows.forEachRemaining(this::see);
        }
        repeats.begin();
    }

    private void see(RawRecord row) {
        if (day != null || daysElsewhere) {
            years.see(day == null ? dates.of(row) : dates.day(row, day));
        }
        if (named) {
            DateReading said = day == null ? new DateReading.Blank() : dates.day(outline.filled(row), day);
            repeats.see(references.of(row), said, row);
        }
    }
}
