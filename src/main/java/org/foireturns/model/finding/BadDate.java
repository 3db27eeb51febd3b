package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A row of a list whose date is missing or no day of the calendar. */
@FindingKind(
        family = "record",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "The date is missing, or is no day of the calendar.",
        why = "We cannot tell which year the offence belongs to; the row is not counted.",
        fix = "Ask the force for the date.")
public record BadDate(Place place) implements Finding {}
