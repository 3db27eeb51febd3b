package org.foireturns.model;

import java.util.Locale;

/** The victim's gender as the force recorded it; {@code ALL} when the count is not split by it. */
public enum VictimGender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN,
    ALL;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The id in output files. */
    public String id() {
        return id;
    }

    /**
     * The gender of an id.
     *
     * @throws IllegalArgumentException for an id that is none of ours
     */
    public static VictimGender of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
