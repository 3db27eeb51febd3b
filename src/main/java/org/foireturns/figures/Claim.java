package org.foireturns.figures;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with a number that somebody wants to publish.
 *
 * @param area id of a force, a nation, {@code england-and-wales} or {@code uk}
 * @param category id in the dimension, {@code all}, or groups and ids joined by {@code |}: {@code group:meta|snapchat}
 * @param baseline what a change is measured from; null for other measures
 * @param moreThan true when the number must be exceeded, false when it must be met at the rounding written
 * @param value as written: {@code 1753}, {@code 26%}, {@code true}
 */
public record Claim(
        String id,
        String request,
        String source,
        String says,
        Measure measure,
        String area,
        Period period,
        Dimension dimension,
        String category,
        @Nullable Period baseline,
        boolean moreThan,
        String value) {}
