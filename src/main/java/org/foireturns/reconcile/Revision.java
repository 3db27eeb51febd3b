package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/**
 * One request's answer for a number that several requests about an offence answer.
 *
 * @param standing whether this is the latest, which stands
 */
public record Revision(
        String offence,
        String force,
        Period period,
        Dimension dimension,
        String category,
        String request,
        Range value,
        boolean standing,
        List<Observation> cells) {
    public Revision {
        cells = List.copyOf(cells);
    }
}
