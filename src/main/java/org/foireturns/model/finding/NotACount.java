package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A number that counts nothing: it is negative or has decimals. */
@FindingKind(
        family = "cell",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "The number is negative or has decimals.",
        why = "Offences are whole; the cell is not counted, and a total over it may be wrong.",
        fix = "Ask the force for the right number.")
public record NotACount(Place place) implements Finding {}
