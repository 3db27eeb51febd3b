package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that decided not to answer one question. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The force refused {question}{section}.",
        why = "It leaves the base of that question; a refusal is not zero.",
        fix = "Recorded. Consider narrowing the question, or ask for a review.")
public record RefusedPart(Place place, String question, String section) implements Finding {}
