package org.foireturns.figures;

/**
 * How many of the forces asked stand behind a number.
 *
 * @param asked at least as many as report
 */
public record Turnout(int reporting, int asked) {
    /** Of a number that a force gave of itself. */
    static final Turnout ITSELF = new Turnout(1, 1);

    /** Some answer without having been asked. */
    public Turnout {
        asked = Math.max(asked, reporting);
    }

    /** {@code 44 of 45}. */
    public String words() {
        return reporting + " of " + asked;
    }
}
