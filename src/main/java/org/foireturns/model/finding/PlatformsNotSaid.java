package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Platforms add up to fewer than the offences, and the force has no line for those whose platform is unknown. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}, {period}: {offences} whose platform the return does not say. {total} says {totalValue}; {parts}, "
                + "split by platform without a line for unknown ones, gives {partsValue}.",
        why = "Shares by platform are of the offences whose platform is known; if a platform was left out, the shares are too high.",
        fix = "Ask the force whether the platform of the others is unknown, or whether one was left out.")
public record PlatformsNotSaid(
        Place place,
        String force,
        String period,
        String offences,
        String total,
        String totalValue,
        String parts,
        String partsValue)
        implements Finding {}
