package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A return gives no number for a period that the request asks for. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force} gave no number for {periods} on {questions}.",
        why = "The period is not zero: sums over it leave the force out, and a change measured "
                + "on it would be wrong.",
        fix = "Ask the force whether it can supply the period. Until then say which forces a " + "total leaves out.")
public record YearNotHeld(Place place, String force, String periods, String questions) implements Finding {}
