package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A row of a list that repeats or contradicts an earlier one of the same reference. */
@FindingKind(
        family = "record",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "An earlier row of the list has the same reference, and is the same or has another date.",
        why = "The same offence would be counted twice; the later row is not counted.",
        fix = "Ask the force whether these are two victims of one offence or a repeated row.")
public record DuplicateReference(Place place) implements Finding {}
