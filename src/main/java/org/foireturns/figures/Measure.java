package org.foireturns.figures;

import java.util.Locale;

/** What a claim says about the returns. */
public enum Measure {
    COUNT,
    COUNT_OF_KNOWN,
    SHARE_OF_KNOWN,
    CHANGE,
    LIKE_FOR_LIKE_CHANGE,
    RANK,
    DISTINCT,
    YOUNGEST_VICTIM,
    FORCES_REPORTING,
    RECORD_HIGH;

    /** The id in {@code claims.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The measure of an id.
     *
     * @throws IllegalArgumentException for an id that is none of ours
     */
    public static Measure of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
