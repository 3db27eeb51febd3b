package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A total that a force wrote is not what its parts or its other answer come to. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "{force}, {period}: {total} says {totalValue}, but {parts} gives {partsValue}. "
                + "They differ by at least {difference}.",
        why = "One of the two is wrong, and we cannot know which.",
        fix = "Ask the force which of the cells is right, and for a corrected return.")
public record DoesNotAddUp(
        Place place,
        String force,
        String period,
        String total,
        String totalValue,
        String parts,
        String partsValue,
        long difference)
        implements Finding {}
