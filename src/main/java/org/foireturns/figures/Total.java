package org.foireturns.figures;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * One number of an area, a period and a category.
 *
 * @param category {@code all} for a total
 * @param base the sum of the known categories that a share is of, or null for a total and for {@code unknown}
 * @param basis where the number comes from: {@code stated}, {@code total row}, {@code sum of parts}, {@code sum of
 *     forces}
 */
public record Total(
        String request,
        AreaType areaType,
        String area,
        String offence,
        Period period,
        Dimension dimension,
        String category,
        Range value,
        @Nullable Range base,
        int forcesReporting,
        int forcesAsked,
        String basis)
        implements AreaFigure {

    @Override
    public String axis() {
        return dimension.id();
    }
}
