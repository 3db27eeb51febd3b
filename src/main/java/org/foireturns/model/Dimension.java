package org.foireturns.model;

import java.util.Locale;

/** An axis by which offences may be split; {@code TOTAL} when they are not. */
public enum Dimension {
    TOTAL,
    VICTIM_GENDER,
    VICTIM_AGE,
    PLATFORM;

    /** The id in output files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As an officer reads it: {@code victim gender}. */
    public String words() {
        return id().replace('_', ' ');
    }

    public static Dimension of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
