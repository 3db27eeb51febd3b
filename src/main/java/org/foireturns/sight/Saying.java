package org.foireturns.sight;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one label says, with the axis of its line known or not.
 *
 * @param says values by axis
 * @param dim axes on which it says something that cannot be made out
 * @param blocked whether it belongs to the answer to another question
 * @param part months or a quarter without their year, or null
 * @param whole whether it says that something is counted as a whole
 */
record Saying(
        Map<Axis, Object> says,
        Set<Axis> dim,
        boolean blocked,
        @Nullable Part part,
        boolean whole) {
    /** The axes that a bare "Unknown" may be about. */
    static final Set<Axis> SPLIT = EnumSet.of(Axis.VICTIM_GENDER, Axis.VICTIM_AGE, Axis.PLATFORM);

    /** Whether it speaks of an axis, understood or not. */
    boolean speaksOf(Axis axis) {
        return says.containsKey(axis) || dim.contains(axis) || (axis == Axis.PERIOD && part != null);
    }

    /** The axis that a text names without saying any value of it, or null. */
    static @Nullable Axis named(Reading reading) {
        List<Fact> facts = reading.facts();
        Set<Axis> named = reading.all(Fact.Names.class).map(Fact.Names::axis).collect(Collectors.toSet());
        boolean alone = facts.stream()
                .allMatch(fact -> fact instanceof Fact.Names
                        || fact instanceof Fact.YearsEnd
                        || fact instanceof Fact.Counts
                        || fact instanceof Fact.Numbering
                        || fact instanceof Fact.QNumber);
        return named.size() == 1 && alone && !reading.measures()
                ? named.iterator().next()
                : null;
    }

    /** What a label says by one of its readings. */
    static Saying of(Reading reading, @Nullable Axis line, String offence) {
        Hearing reader = new Hearing(reading, line, offence);
        reader.values();
        reader.signs();
        return reader.saying();
    }

    /** A date that its format shows without the day is a month. */
    static Saying ofDate(Cell label, @Nullable Axis line) {
        String format = label.style().format().toLowerCase(Locale.ROOT);
        return line == Axis.PERIOD
                        && label.date() != null
                        && label.date().getDayOfMonth() == 1
                        && !format.contains("d")
                        && format.contains("m")
                ? new Saying(
                        Map.of(Axis.PERIOD, Period.months(YearMonth.from(label.date()), YearMonth.from(label.date()))),
                        Set.of(),
                        false,
                        null,
                        false)
                : new Saying(Map.of(), EnumSet.of(Axis.PERIOD, Axis.VICTIM_AGE), false, null, false);
    }
}
