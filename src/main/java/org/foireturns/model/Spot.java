package org.foireturns.model;

/**
 * Cells of a return.
 *
 * @param file path below the input folder
 */
public record Spot(String file, String sheet, CellRange cells) {}
