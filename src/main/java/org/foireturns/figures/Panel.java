package org.foireturns.figures;

import org.foireturns.model.Period;

/**
 * A comparison of two periods as it is published: what it is of, and between which periods.
 *
 * @param figure id of the claim or headline that compares
 * @param then the earlier period
 * @param now the later one
 * @param alike whether the figure counts only forces with a number in both periods
 */
public record Panel(String figure, String request, String area, Period then, Period now, boolean alike) {}
