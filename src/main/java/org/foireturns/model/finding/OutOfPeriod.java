package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A row of a list whose date is in no period that was asked for. */
@FindingKind(
        family = "record",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "The date lies outside the period asked about.",
        why = "The row belongs to no year of the request; it is not counted.",
        fix = "Ask the force whether the date is right; nothing if it is.")
public record OutOfPeriod(Place place) implements Finding {}
