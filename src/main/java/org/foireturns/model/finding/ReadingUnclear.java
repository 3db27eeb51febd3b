package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Labels that can be read in two ways. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The labels at {place} may be {first} or {second}, and nothing says which.",
        why = "The two readings give different numbers, so none of them is counted.",
        fix = "Ask the force for a heading over the labels.")
public record ReadingUnclear(Place place, String first, String second) implements Finding {}
