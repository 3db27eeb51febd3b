package org.foireturns.model;

/**
 * An answer that is no count: the youngest victim.
 *
 * @param measure {@code youngest-victim}
 * @param value whole years for the youngest victim
 */
public record Answer(
        String request,
        String force,
        Period period,
        String measure,
        String value,
        VictimGender victimGender,
        Provenance provenance) {
    public static final String YOUNGEST_VICTIM = "youngest-victim";
}
