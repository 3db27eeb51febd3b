package org.foireturns.report.sheet;

import java.util.List;

/**
 * A sheet as Excel draws it: letters over its columns, numbers beside its rows. Rows and columns without a cell are
 * left out, as their numbers and letters show.
 */
public record SheetView(String anchor, String file, String name, List<String> heads, List<Row> rows) {

    /** One row. */
    public record Row(int number, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param anchor of a value; empty for a label, a blank and a value that nothing was made of
     * @param style {@code total rejected label}, {@code aside} for a value that was left out; else empty
     * @param card what was made of it; none where the page has no room
     */
    public record Cell(String address, String anchor, String style, String text, List<Card> card) {
        static Cell blank(String address) {
            return new Cell(address, "", "", "", List.of());
        }
    }

    /**
     * The card of one cell.
     *
     * @param path the labels that govern it
     */
    public record Card(String meaning, String path) {}
}
