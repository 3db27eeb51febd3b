package org.foireturns.model;

/**
 * The cells that an observation was read from.
 *
 * @param file path below the input folder
 * @param sha256 of the file's content
 * @param text as typed; for the rows of a list, what they are
 */
public record Provenance(String file, String sha256, String sheet, CellRange cells, String text) {
    public Spot spot() {
        return new Spot(file, sheet, cells);
    }
}
