package org.foireturns.meaning;

/**
 * What a value is taken for on one axis, in the place of what its table says.
 *
 * @param value as the axis has it
 * @param witness the address of the cell that says so, or the word for another place
 * @param whole whether it says that nothing is told apart on the axis
 */
public record Taken(Object value, String witness, boolean whole) {}
