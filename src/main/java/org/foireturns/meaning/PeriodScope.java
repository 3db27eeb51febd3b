package org.foireturns.meaning;

import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Looks outside of a table's labels for the period, or for what they leave open of it. */
final class PeriodScope {
    private static final int APRIL = 4;

    private final @Nullable Found year;
    private final Fact.@Nullable PartOfYear part;
    private final @Nullable Period thisYear;
    /** The year that a title names by its number alone, where no text over the table names one otherwise. */
    private final TitledPeriod.@Nullable Lone lone;

    /**
     * @param titled what the titles of the table say of its period
     * @param stated the days of which a text says that all figures are, which may be a part of the year of the titles;
     *     null when none does
     * @param filePeriod the one year that a note of the sheet, or the whole file, speaks of; null when there is none
     * @param thisYear the year that the file calls this one; null when it does not say
     */
    PeriodScope(TitledPeriod titled, @Nullable Found stated, @Nullable Found filePeriod, @Nullable Period thisYear) {
        Found period = titled.one();
        boolean narrower =
                period == null || (stated != null && ((Period) period.value()).contains((Period) stated.value()));
        this.year = stated != null && narrower ? stated : period == null ? filePeriod : period;
        this.part = titled.part();
        this.lone = period == null && stated == null ? titled.lone() : null;
        this.thisYear = thisYear;
    }

    /** A value with its period, where its labels leave something of it open. */
    Meant fill(Meant value) {
        Object said = value.values().get(Axis.PERIOD);
        if (lone != null && (said == null || said instanceof Fact.PartOfYear)) {
            return ofLoneYear(value, said instanceof Fact.PartOfYear months ? months : null, lone);
        }
        if (said instanceof Fact.PartOfYear months) {
            Period within = year == null ? null : months.within((Period) year.value());
            return within == null || year == null
                    ? value.doubted("gives months without their year")
                    : value.with(Axis.PERIOD, within, value.witnesses().get(Axis.PERIOD) + " " + year.place());
        }
        if (said instanceof Fact.RelativeYear relative) {
            return relative(value, relative);
        }
        if (said != null) {
            return value;
        }
        if (part != null && year != null) {
            Period within = part.within((Period) year.value());
            if (within != null) {
                return value.with(Axis.PERIOD, within, year.place());
            }
        }
        return year == null ? value : value.with(Axis.PERIOD, year.value(), year.place());
    }

    /**
     * A value below a year that is named by its number alone; its months from April on are the same ones either way.
     */
    private static Meant ofLoneYear(Meant value, Fact.@Nullable PartOfYear months, TitledPeriod.Lone lone) {
        Period calendar = months == null ? lone.ofCalendar() : months.within(lone.ofCalendar());
        if (calendar == null) {
            return value.doubted(lone.why());
        }
        String labels = months == null ? "" : value.witnesses().get(Axis.PERIOD) + " ";
        Meant told = value.with(Axis.PERIOD, calendar, labels + lone.place());
        boolean same = months != null
                && !months.numbered()
                && !lone.year().financial()
                && months.first() >= APRIL
                && months.last() >= APRIL;
        return same ? told : told.doubted(Doubt.of(lone.why()).asRead());
    }

    /** A year by its distance, from the one that the file calls this year; else from the one asked, with a question. */
    private Meant relative(Meant value, Fact.RelativeYear relative) {
        String label = Objects.requireNonNull(value.witnesses().get(Axis.PERIOD));
        if (thisYear != null) {
            return value.with(Axis.PERIOD, RelativeYears.back(thisYear, relative.back()), label);
        }
        Meant proposed = year == null
                ? value
                : value.with(
                        Axis.PERIOD,
                        RelativeYears.back((Period) year.value(), relative.back()),
                        label + " " + year.place());
        return proposed.doubted("names a year by its distance from another, and nothing says which that is");
    }
}
