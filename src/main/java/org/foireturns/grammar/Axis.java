package org.foireturns.grammar;

import java.util.List;
import java.util.Locale;

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
}
