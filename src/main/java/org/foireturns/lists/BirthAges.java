package org.foireturns.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.RawRecord;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/**
 * Works out ages from days of birth and the days on which offences were committed. Where a row gives a month or a year
 * for one of them, the age is every one that it can be.
 */
record BirthAges(Column birth, Column committed, ListWords words) {

    /** Null unless the list has both in days: a year of birth, or another day, gives no age at the offence. */
    static @Nullable BirthAges of(Plan plan, ListWords words) {
        Column birth = days(plan, ColumnKind.BIRTH);
        Column committed = days(plan, ColumnKind.COMMITTED);
        return birth == null || committed == null || !can(plan) ? null : new BirthAges(birth, committed, words);
    }

    /** Whether ages can be worked out for a list: it has one victim in each row, and both days. */
    static boolean can(Plan plan) {
        boolean one = plan.columns().of(ColumnKind.BIRTH).size() == 1
                && plan.victims().size() <= 1;
        return one
                && !plan.tellsAge()
                && days(plan, ColumnKind.BIRTH) != null
                && days(plan, ColumnKind.COMMITTED) != null;
    }

    private static @Nullable Column days(Plan plan, ColumnKind kind) {
        return plan.columns().of(kind).stream()
                .filter(column -> column.cells().days * 2 >= column.cells().filled - column.cells().unknowns)
                .findFirst()
                .orElse(null);
    }

    AgeReading age(RawRecord row) {
        Cell born = row.cell(birth.index());
        if (born == null || ListWords.unknown(words.read(born.text()))) {
            return new AgeReading.Age(VictimAge.UNKNOWN);
        }
        Cell day = row.cell(committed.index());
        Optional<Period> from = span(born);
        Optional<Period> to = day == null ? Optional.empty() : span(day);
        if (from.isEmpty() || to.isEmpty()) {
            return new AgeReading.NoAge();
        }
        int least = years(from.get().end(), to.get().start());
        int most = years(from.get().start(), to.get().end());
        return least < 0 || most >= AgeCells.FIRST_CODE
                ? new AgeReading.NoAge()
                : new AgeReading.Age(VictimAge.band(least, most));
    }

    private static int years(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? -1 : (int) ChronoUnit.YEARS.between(from, to);
    }

    /** The days that a cell may mean: one, or those of a month or a year. */
    private Optional<Period> span(Cell cell) {
        LocalDate date = cell.date() != null ? cell.date() : Cells.serial(cell);
        if (date != null) {
            return Optional.of(new Period(date, date));
        }
        Reading reading = words.read(cell.text());
        return reading.one(Fact.Day.class)
                .map(day -> new Period(day.date(), day.date()))
                .or(() -> reading.one(Fact.OfPeriod.class).map(Fact.OfPeriod::period))
                .or(() -> reading.one(Fact.YearAlone.class).map(year -> Period.calendarYear(year.year())));
    }
}
