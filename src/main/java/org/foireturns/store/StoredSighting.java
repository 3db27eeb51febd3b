package org.foireturns.store;

/**
 * Something that the screen saw in a file that is set aside.
 *
 * @param trace what kind of thing, as the screen names it
 * @param sheet empty for the whole file
 * @param cells address or range, empty when the place is no cell
 */
public record StoredSighting(String trace, String sheet, String cells, int count) {}
