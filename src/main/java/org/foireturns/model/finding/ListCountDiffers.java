package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A line of a list that gives another number of rows than there are. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "The line at {place} says {said}; the rows that it may count are {counted}.",
        why = "Rows may be missing from the list, or stand in it twice. The rows are counted.",
        fix = "Ask the force which number is right.")
public record ListCountDiffers(Place place, int said, String counted) implements Finding {}
