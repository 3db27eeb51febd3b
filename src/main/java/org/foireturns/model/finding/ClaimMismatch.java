package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A sentence meant for publication says another number than the returns. */
@FindingKind(
        family = "publication",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "Claim {claim}, “{says}”, is not borne out. {reason} Base: {base}.",
        why = "Whoever checks the sentence will find another number.",
        fix = "Correct the number, or say what it is measured on.")
public record ClaimMismatch(Place place, String claim, String says, String base, String reason) implements Finding {}
