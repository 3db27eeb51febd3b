package org.foireturns.model;

import java.util.Locale;

/** What is counted. */
public enum Unit {
    OFFENCES,
    VICTIMS,
    /** Platforms named, where one offence may name several. */
    MENTIONS,
    SUSPECTS;

    /** The id in output files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Unit of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
