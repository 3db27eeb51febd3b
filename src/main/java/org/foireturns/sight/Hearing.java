package org.foireturns.sight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** Puts together what the facts of a reading say. */
final class Hearing {
    private static final Set<String> NO_ANSWER = Set.of("withdrawn", "example");
    private static final int OLDEST = 99;
    private static final String OTHER = "other";
    private static final String UNKNOWN = "unknown";
    private static final String ALL = "all";

    private final Reading reading;
    private final @Nullable Axis line;
    private final String offence;
    private final Map<Axis, Object> says = new EnumMap<>(Axis.class);
    private final Set<Axis> dim = EnumSet.noneOf(Axis.class);
    private final Set<Axis> named = EnumSet.noneOf(Axis.class);
    private boolean blocked;
    private @Nullable Part part;

    Hearing(Reading reading, @Nullable Axis line, String offence) {
        this.reading = reading;
        this.line = line;
        this.offence = offence;
    }

    /** Whether "Q2" is the number of a question here: "Q2 age and gender of the victim". */
    private boolean asks() {
        return reading.all(Fact.Names.class).anyMatch(fact -> fact.axis() != Axis.PERIOD)
                || reading.says(Fact.Counts.class)
                || reading.says(Fact.Youngest.class);
    }

    void values() {
        for (Fact fact : reading.facts()) {
            if (fact instanceof Fact.OfPeriod it) {
                if (!it.isOfRevision(reading.facts())) {
                    say(Axis.PERIOD, it.period());
                }
            } else if (fact instanceof Fact.YearAlone it) {
                if (it.financial()) {
                    dim.add(Axis.PERIOD);
                } else {
                    say(Axis.PERIOD, Period.calendarYear(it.year()));
                }
            } else if (fact instanceof Fact.Years
                    || fact instanceof Fact.Since
                    || fact instanceof Fact.Day
                    || fact instanceof Fact.DayOfYear
                    || fact instanceof Fact.RelativeYear) {
                dim.add(Axis.PERIOD);
            } else if (fact instanceof Fact.PartOfYear it) {
                boolean wholeYear = Math.floorMod(it.last() - it.first(), 12) == 11;
                part = wholeYear ? part : part == null ? Part.of(it) : Part.NONE;
            } else if (fact instanceof Fact.QNumber it && line == Axis.PERIOD && !asks()) {
                part = part == null ? Part.quarter(it.number()) : Part.NONE;
            } else if (fact instanceof Fact.OfGender it) {
                say(Axis.VICTIM_GENDER, it.gender());
            } else if (fact instanceof Fact.OfAge it) {
                if (!countsYears(it.age())) {
                    say(Axis.VICTIM_AGE, it.age());
                }
            } else if (fact instanceof Fact.OfForce it) {
                say(Axis.FORCE, it.id());
            } else if (fact instanceof Fact.OfPlatform it) {
                say(Axis.PLATFORM, it.id());
            } else if (fact instanceof Fact.OfMethod) {
                dim.add(Axis.PLATFORM);
            } else if (fact instanceof Fact.Names it) {
                named.add(it.axis());
            } else {
                blocked |= elsewhere(fact);
            }
        }
        named.retainAll(Saying.SPLIT);
        boolean yearAndMore = reading.says(Fact.YearAlone.class)
                && (says.containsKey(Axis.VICTIM_AGE) || reading.says(Fact.OfPeriod.class));
        if (yearAndMore) {
            dim.addAll(EnumSet.of(Axis.PERIOD, Axis.VICTIM_AGE));
        }
    }

    /** "3 yr total" behind years is no age. */
    private boolean countsYears(VictimAge age) {
        return line == Axis.PERIOD && reading.says(Fact.Whole.class) && age.from() == age.to();
    }

    private boolean elsewhere(Fact fact) {
        return fact instanceof Fact.Beside
                || fact instanceof Fact.RowName
                || fact instanceof Fact.Youngest
                || (fact instanceof Fact.Counts it && it.unit() == Unit.SUSPECTS)
                || (fact instanceof Fact.OfOffence it && !it.id().equals(offence))
                || (fact instanceof Fact.Standing it && NO_ANSWER.contains(it.id()));
    }

    private void say(Axis axis, Object value) {
        Object before = says.put(axis, value);
        if (before != null && !before.equals(value)) {
            dim.add(axis);
        }
    }

    /** "Unknown", "Other", "Total" and bare numbers take their axis from the text itself, else from the line. */
    void signs() {
        boolean whole = reading.says(Fact.Whole.class);
        boolean unknown = reading.says(Fact.Unknown.class);
        boolean other = reading.says(Fact.Other.class);
        Set<Axis> free = EnumSet.copyOf(Saying.SPLIT);
        free.removeAll(says.keySet());
        Set<Axis> about = EnumSet.copyOf(Saying.SPLIT);
        if (!named.isEmpty()) {
            about.retainAll(named);
        } else if (line != null) {
            about.retainAll(EnumSet.of(line));
        }
        about.retainAll(free);
        boolean another = other && named.contains(Axis.PLATFORM);
        if (another) {
            dim.add(Axis.PLATFORM);
        } else if (reading.says(Fact.KnownOnly.class)) {
            dim.addAll(about);
        } else if (reading.all(Fact.Unknown.class).count() > Math.max(1, about.size())) {
            dim.addAll(Saying.SPLIT);
        } else if (unknown || other) {
            int signs = (unknown ? 1 : 0) + (other ? 1 : 0);
            if (signs == 1 && !whole && !about.isEmpty() && (about.size() == 1 || !named.isEmpty())) {
                about.forEach(axis -> rest(axis, unknown));
            } else {
                dim.addAll(about.isEmpty() ? Saying.SPLIT : about);
            }
        } else if (whole) {
            if (line != null || !named.isEmpty()) {
                about.forEach(axis -> says.put(axis, all(axis)));
            }
            if (line == Axis.PERIOD && !says.containsKey(line)) {
                // A total of years is of none of them.
                dim.add(line);
            }
        } else {
            dim.addAll(named.stream().filter(free::contains).toList());
        }
        List<Fact> facts = reading.facts();
        for (int at = 0; at < facts.size(); at++) {
            if (facts.get(at) instanceof Fact.Number number && !marksNote(facts, at) && !reading.tellsLength()) {
                bare(number.value());
            }
        }
        for (Fact fact : reading.facts()) {
            if (fact instanceof Fact.Fewer || fact instanceof Fact.Withheld || fact instanceof Fact.NotHeld) {
                dim.addAll(Saying.SPLIT);
            }
        }
    }

    /** Whether a number is that of a note, right behind "not recorded" or "total" at the end of a label. */
    private static boolean marksNote(List<Fact> facts, int at) {
        return at > 0
                && at == facts.size() - 1
                && (facts.get(at - 1) instanceof Fact.Unknown || facts.get(at - 1) instanceof Fact.Whole);
    }

    private void bare(int number) {
        if (line == Axis.VICTIM_AGE && !says.containsKey(line) && number <= OLDEST) {
            says.put(line, VictimAge.years(number));
        } else {
            dim.addAll(Saying.SPLIT);
        }
    }

    private void rest(Axis axis, boolean unknown) {
        if (axis == Axis.VICTIM_GENDER) {
            says.put(axis, unknown ? VictimGender.UNKNOWN : VictimGender.OTHER);
        } else if (axis == Axis.PLATFORM) {
            says.put(axis, unknown ? UNKNOWN : OTHER);
        } else if (unknown) {
            says.put(axis, VictimAge.UNKNOWN);
        } else {
            dim.add(axis);
        }
    }

    private static Object all(Axis axis) {
        return axis == Axis.VICTIM_GENDER ? VictimGender.ALL : axis == Axis.VICTIM_AGE ? VictimAge.ALL : ALL;
    }

    Saying saying() {
        if (!reading.whole()) {
            dim.addAll(says.keySet());
            if (line != null) {
                dim.add(line);
            } else if (says.isEmpty()) {
                dim.addAll(Saying.SPLIT);
            }
        }
        dim.forEach(says::remove);
        return new Saying(says, dim, blocked, part, reading.says(Fact.Whole.class));
    }
}
