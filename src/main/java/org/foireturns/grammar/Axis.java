package org.foireturns.grammar;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The axes that a request may ask for, and by which an observation is told apart from others. */
public enum Axis {
    PERIOD,
    VICTIM_GENDER,
    VICTIM_AGE,
    PLATFORM,
    FORCE,
    OFFENCE;

    /** Those that a force breaks its numbers down by. */
    public static final List<Axis> BREAKDOWNS = List.of(VICTIM_GENDER, VICTIM_AGE, PLATFORM);

    /** The id in files of words and in output files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Axis of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The axis that a fact is a value of; null for a fact that is none. */
    public static @Nullable Axis of(Fact fact) {
        if (fact instanceof Fact.OfPeriod
                || fact instanceof Fact.PartOfYear
                || fact instanceof Fact.RelativeYear
                || fact instanceof Fact.YearAlone) {
            return PERIOD;
        }
        if (fact instanceof Fact.OfGender) {
            return VICTIM_GENDER;
        }
        if (fact instanceof Fact.OfAge) {
            return VICTIM_AGE;
        }
        if (fact instanceof Fact.OfPlatform || fact instanceof Fact.OfMethod) {
            return PLATFORM;
        }
        if (fact instanceof Fact.OfForce) {
            return FORCE;
        }
        return fact instanceof Fact.OfOffence ? OFFENCE : null;
    }
}
