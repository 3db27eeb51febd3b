package org.foireturns.store;

/**
 * What is kept of a reading whose texts were removed: whose file it was, its hash, and how many cells became what.
 *
 * @param reading id of the reading
 * @param totals cells that the force called totals
 */
public record PurgedReading(
        String reading,
        String request,
        String name,
        String sha256,
        long nonBlank,
        long accepted,
        long totals,
        long rejected) {}
