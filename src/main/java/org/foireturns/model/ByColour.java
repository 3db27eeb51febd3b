package org.foireturns.model;

/**
 * What a key says of a cell by a colour: its own, or that of the head over it or the label beside it.
 *
 * @param key the entry of the key, its words such that they say by themselves what they mean: "victim gender not
 *     recorded" where the key has "not recorded" beside "female" and "male"
 * @param doubtful whether something else about the cell speaks against it
 */
public record ByColour(Cell key, boolean doubtful) {}
