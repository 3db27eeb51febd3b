package org.foireturns.sight;

/**
 * What is said of a cell on one axis, and who says it.
 *
 * @param value a period, a gender, an age or the id of a platform
 * @param place the address of the cell that says it; "sheet" or "file" where the name does
 * @param inLine whether it stands in the row or over the column of the cell itself
 */
public record Witness(Object value, String place, boolean inLine) {}
