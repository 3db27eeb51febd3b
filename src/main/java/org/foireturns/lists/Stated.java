package org.foireturns.lists;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a list and the name of its sheet say of all its rows: the nearest that speaks of a thing says it.
 *
 * @param period the days that the list covers; null when nothing near says so
 * @param source where the period stands, for an officer
 * @param offence id of the offence; "" for another one than any we know by id; null when nothing says so
 * @param unit what a row is; null when nothing says so
 */
record Stated(
        @Nullable Period period,
        String source,
        @Nullable String offence,
        @Nullable Unit unit) {

    static Stated of(Block.RecordList list, ListWords words) {
        List<Label> lines = new ArrayList<>(list.above());
        Collections.reverse(lines);
        Period period = null;
        String source = "";
        String offence = null;
        Unit unit = null;
        for (Label line : lines) {
            Reading reading = words.read(line.text());
            if (period == null && period(reading).isPresent()) {
                period = period(reading).get();
                source = "from the line over the list (" + line.cell().address() + ")";
            }
            offence = offence == null ? offence(reading) : offence;
            unit = unit == null ? unit(reading) : unit;
        }
        Reading sheet = words.read(list.grid().sheet());
        if (period == null && period(sheet).isPresent()) {
            period = period(sheet).get();
            source = "from the sheet's name";
        }
        return new Stated(
                period, source, offence == null ? offence(sheet) : offence, unit == null ? unit(sheet) : unit);
    }

    /** The one period of a text, or the years that it spans. */
    static Optional<Period> period(Reading reading) {
        Optional<Period> one = reading.one(Fact.OfPeriod.class).map(Fact.OfPeriod::period);
        if (one.isPresent() || reading.says(Fact.OfPeriod.class)) {
            return one;
        }
        return reading.one(Fact.Years.class).map(Fact.Years::whole);
    }

    /** The offence that a text speaks of; one that is asked about goes before others beside it. */
    private static @Nullable String offence(Reading reading) {
        Optional<String> named =
                reading.all(Fact.OfOffence.class).map(Fact.OfOffence::id).findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        return reading.all(Fact.Beside.class).anyMatch(beside -> beside.axis().equals("offence")) ? "" : null;
    }

    /** What a text counts: the first of the things it names. */
    private static @Nullable Unit unit(Reading reading) {
        return reading.all(Fact.Counts.class)
                .map(Fact.Counts::unit)
                .filter(unit -> unit != Unit.MENTIONS)
                .findFirst()
                .orElse(null);
    }

    /** The days of months without a year, in the one year that the list covers. */
    Optional<Period> months(Fact.PartOfYear part) {
        if (period == null || period.longerThanAYear()) {
            return Optional.empty();
        }
        for (int year = period.start().getYear(); year <= period.end().getYear(); year++) {
            YearMonth first = YearMonth.of(year, part.first());
            YearMonth last = YearMonth.of(part.last() < part.first() ? year + 1 : year, part.last());
            Period months = Period.months(first, last);
            if (months.overlaps(period)) {
                return Optional.of(months);
            }
        }
        return Optional.empty();
    }

    Stated during(Period other, String where) {
        return new Stated(other, where, offence, unit);
    }
}
