package org.foireturns.lists;

import java.time.LocalDate;
import java.time.Period;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/** Works out ages from days of birth and the days on which offences were committed. */
record BirthAges(Column birth, Column committed) {

    /** Null unless the list has both in days: a year of birth, or another day, gives no age at the offence. */
    static @Nullable BirthAges of(Plan plan) {
        Column birth = days(plan, ColumnKind.BIRTH);
        Column committed = days(plan, ColumnKind.COMMITTED);
        return birth == null || committed == null || plan.tellsAge() ? null : new BirthAges(birth, committed);
    }

    private static @Nullable Column days(Plan plan, ColumnKind kind) {
        return plan.columns().of(kind).stream()
                .filter(column -> column.cells().most(column.cells().days))
                .findFirst()
                .orElse(null);
    }

    AgeReading age(RawRecord row) {
        Cell born = row.cell(birth.index());
        Cell day = row.cell(committed.index());
        LocalDate from = born == null ? null : born.date();
        LocalDate to = day == null ? null : day.date();
        if (from == null || to == null) {
            return born == null ? new AgeReading.Age(VictimAge.UNKNOWN) : new AgeReading.NoAge();
        }
        int years = Period.between(from, to).getYears();
        return years < 0 ? new AgeReading.NoAge() : new AgeReading.Age(VictimAge.years(years));
    }
}
