package org.foireturns.explain;

/**
 * What a way to read a part of a sheet is worth, and the evidence that makes it so.
 *
 * @param worth higher is better, at most about 4 a value's mean
 * @param values numbers that it takes for values
 * @param understood those of them that get a meaning which nothing speaks against
 * @param alike those that get the meaning of another one
 * @param sums totals that can be held against their parts
 * @param closing those of them that are the sums of their parts
 * @param leftOver labels that govern no value, and numbers that are none
 */
public record Weight(double worth, int values, int understood, int alike, int sums, int closing, int leftOver) {
    /** Of no value at all. */
    public static final Weight NOTHING = of(Double.NEGATIVE_INFINITY);

    /** A worth of which no evidence is told. */
    public static Weight of(double worth) {
        return new Weight(worth, 0, 0, 0, 0, 0, 0);
    }
}
