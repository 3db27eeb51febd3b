package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A total is more than its parts with a number, where the totals beside it are just those. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}, {period}: {total} says {totalValue}, and {parts} gives {partsValue}; "
                + "{others} totals beside it leave out what is not held, and this one does not agree if it does too.",
        why =
                "The totals of one table are made in one way, so that this one or one of its parts is likely to be wrong.",
        fix = "Ask the force which number is right.")
public record TotalUnlikeOthers(
        Place place,
        String force,
        String period,
        String total,
        String totalValue,
        String parts,
        String partsValue,
        int others)
        implements Finding {}
