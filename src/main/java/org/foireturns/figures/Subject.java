package org.foireturns.figures;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence with a number is about.
 *
 * @param category id in the dimension, {@code all}, or groups and ids joined by {@code |}: {@code group:meta|snapchat}
 * @param baseline what a change is measured from; null for other measures
 */
public record Subject(
        Measure measure,
        Period period,
        Dimension dimension,
        String category,
        @Nullable Period baseline) {}
