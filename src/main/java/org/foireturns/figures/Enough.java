package org.foireturns.figures;

/**
 * How many of a hundred forces must stand behind a number that is printed as that of all of them. With fewer, a
 * sentence says how many they are, and no comparison over all forces is drafted.
 *
 * @param share between 0 and 100, as in {@code foi.collecting.share}
 */
public record Enough(int share) {
    /** Where nobody has set another share. */
    public static final Enough USUAL = new Enough(90);

    /** Whether so many forces may speak for all of them: 41 of 45 at 90 in a hundred. */
    public boolean are(int forces, int all) {
        return 100L * forces >= (long) share * all;
    }
}
