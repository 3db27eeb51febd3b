package org.foireturns.read.screen;

/**
 * Something that a check saw: where and how much, never what it says.
 *
 * @param sheet name of the sheet, empty for the whole file
 * @param cells address or range on the sheet, empty when the place is no cell
 * @param count how many cells, records or parts; kilobytes for a size
 */
public record Sighting(Trace trace, String sheet, String cells, int count) {
    public Check check() {
        return trace.check();
    }

    static Sighting ofFile(Trace trace, int count) {
        return new Sighting(trace, "", "", count);
    }
}
