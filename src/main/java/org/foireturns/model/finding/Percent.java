package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A percentage where a count is due. */
@FindingKind(
        family = "cell",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "There is a percentage where a count is due.",
        why = "We need counts; a count is never worked out from a percentage.",
        fix = "Ask the force for the count.")
public record Percent(Place place) implements Finding {}
