package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that says that it holds no information on one question. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The force says that it holds no information on {question}.",
        why = "It leaves the base of that question; holding none is not zero.",
        fix = "Nothing to do.")
public record NotHeldPart(Place place, String question) implements Finding {}
