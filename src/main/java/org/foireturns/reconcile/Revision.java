package org.foireturns.reconcile;

import java.util.List;
import java.util.OptionalLong;
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

    /** By how much it is more than an earlier answer; empty when a part of either is withheld. */
    public OptionalLong moreThan(Revision earlier) {
        return value.exact() && earlier.value.exact()
                ? OptionalLong.of(value.lower() - earlier.value.lower())
                : OptionalLong.empty();
    }
}
