package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Rows of a list about offences that were cancelled. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{rows} rows of the list at {place} are marked as cancelled or no crime and are not counted.",
        why = "A cancelled record is no recorded offence; the force's own total may have it all the same.",
        fix = "Ask the force whether its total leaves them out.")
public record CancelledRows(Place place, int rows) implements Finding {}
