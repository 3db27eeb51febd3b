package org.foireturns.read.screen;

/**
 * Something that a check saw: where and how much, never what it says.
 *
 * @param sheet name of the sheet, empty for the whole file
 * @param cells address or range on the sheet, empty when the place is no cell
 * @param count how many cells, records or parts
 */
public record Sighting(Check check, String sheet, String cells, int count) {}
