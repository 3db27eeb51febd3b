package org.foireturns.model;

/**
 * The cells that an observation was read from.
 *
 * @param file path below the input folder
 * @param sha256 of the file's content
 * @param text as typed; empty for a range of rows
 */
public record Provenance(String file, String sha256, String sheet, CellRange cells, String text) {}
