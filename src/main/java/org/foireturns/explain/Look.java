package org.foireturns.explain;

/**
 * One way in which a part of a sheet was looked at.
 *
 * @param numberHeads whether a first row of ascending numbers was taken for heads, such as ages
 * @param numberStub whether a first column of different numbers was taken for labels, such as years
 * @param tables how many tables the part holds then
 * @param handicap by how much it must be better than the plain way
 */
public record Look(View view, boolean numberHeads, boolean numberStub, int tables, Weight weight, double handicap) {
    /** Its worth beside that of others. */
    double standing() {
        return weight.worth() - handicap;
    }
}
