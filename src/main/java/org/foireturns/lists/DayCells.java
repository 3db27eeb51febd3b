package org.foireturns.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.DateReading;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads the day or the period of a row. */
final class DayCells {
    private final ListWords words;
    private final Stated stated;
    private final boolean serials;
    private final boolean months;

    /** @param day the column of the days; null when the list has none */
    DayCells(ListWords words, Stated stated, @Nullable Column day) {
        this.words = words;
        this.stated = stated;
        this.serials = day != null && day.cells().serials > 0;
        this.months = day != null && day.kind() == ColumnKind.MONTH;
    }

    /** @param year the cell that says the year of a month; null when the list has none */
    DateReading read(@Nullable Cell cell, @Nullable Cell year) {
        if (cell == null) {
            return new DateReading.Blank();
        }
        LocalDate date = cell.date();
        if (cell.kind() == CellKind.DATE && date != null) {
            return new DateReading.Day(date);
        }
        LocalDate serial = serials ? Cells.serial(cell) : null;
        if (serial != null) {
            return new DateReading.Day(serial);
        }
        if (months) {
            return month(cell, year);
        }
        Optional<Period> within = year == null ? Optional.empty() : period(words.read(year.text()), stated);
        return text(
                words.read(cell.text()),
                within.map(said -> stated.during(said, "")).orElse(stated));
    }

    /** 4 beside 2024 is April 2024. */
    private DateReading month(Cell cell, @Nullable Cell year) {
        Integer month = Cells.whole(cell);
        Integer of = year == null ? null : Cells.whole(year);
        return month == null || of == null || month < 1 || month > 12
                ? new DateReading.NoDate()
                : new DateReading.Within(Period.months(YearMonth.of(of, month), YearMonth.of(of, month)));
    }

    private static DateReading text(Reading reading, Stated stated) {
        Optional<LocalDate> day = reading.one(Fact.Day.class).map(Fact.Day::date);
        if (day.isPresent()) {
            return new DateReading.Day(day.get());
        }
        if (reading.facts().isEmpty() && reading.whole()) {
            return new DateReading.Blank();
        }
        return period(reading, stated).<DateReading>map(DateReading.Within::new).orElse(new DateReading.NoDate());
    }

    /** The period that a text says by itself, or with the year that the list covers. */
    static Optional<Period> period(Reading reading, Stated stated) {
        Optional<Period> own = Stated.period(reading);
        if (own.isPresent()) {
            return own;
        }
        Optional<Fact.PartOfYear> part = reading.one(Fact.PartOfYear.class);
        Optional<Fact.YearAlone> year = reading.one(Fact.YearAlone.class).filter(alone -> !alone.financial());
        if (part.isPresent()) {
            return year.isPresent()
                    ? stated.during(Period.calendarYear(year.get().year()), "").months(part.get())
                    : stated.months(part.get());
        }
        return year.map(alone -> Period.calendarYear(alone.year()));
    }
}
