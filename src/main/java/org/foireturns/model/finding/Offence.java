package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A return that counts another offence. */
@FindingKind(
        family = "meaning",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "The numbers at {place} count another offence ({offence}) than the one asked about.",
        why = "A different crime; none of them is counted.",
        fix = "Ask the force for the offence of the request.")
public record Offence(Place place, String offence) implements Finding {}
