package org.foireturns.figures;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;

/**
 * One number of an area, a period and a category.
 *
 * @param category {@code all} for a total
 * @param share without a base for a total and for {@code unknown}
 * @param basis where the number comes from: {@code stated}, {@code total row}, {@code sum of parts}, {@code sum of
 *     forces}
 */
public record Total(
        String request,
        String offence,
        AreaType areaType,
        String area,
        Period period,
        Dimension dimension,
        String category,
        Share share,
        Turnout turnout,
        String basis)
        implements AreaFigure {

    @Override
    public String axis() {
        return dimension.id();
    }
}
