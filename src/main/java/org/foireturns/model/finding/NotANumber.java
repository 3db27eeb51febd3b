package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Words where a number is due. */
@FindingKind(
        family = "cell",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "There are words where a number is due.",
        why = "The cell is not counted.",
        fix = "Ask the force for the number, or for what the words mean.")
public record NotANumber(Place place) implements Finding {}
