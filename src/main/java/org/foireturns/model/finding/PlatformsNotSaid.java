package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Platforms add up to fewer than the offences, and the force has no line for those whose platform is unknown. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}: {gaps} whose platform the return does not say; it has no line for unknown ones.",
        why =
                "Shares by platform are of the offences whose platform is known; if a platform was left out, the shares are too "
                        + "high.",
        fix = "Ask the force whether the platform of the others is unknown, or whether one was left out.")
public record PlatformsNotSaid(Place place, String force, String gaps) implements Finding {}
