package org.foireturns.read.screen;

/**
 * Something that a check saw: where and how much, never what it says.
 *
 * @param sheet name of the sheet, for a hidden one its number; empty for the whole file
 * @param cells address or range on the sheet, empty when the place is no cell
 * @param count how many cells, records or parts; kilobytes for a size
 */
public record Sighting(Trace trace, String sheet, String cells, int count) {
    public Check check() {
        return trace.check();
    }

    /** How a sheet is called whose name nobody is meant to see: by its number, from 1. */
    public static String unnamed(int number) {
        return "sheet " + number;
    }

    static Sighting ofFile(Trace trace, int count) {
        return new Sighting(trace, "", "", count);
    }
}
