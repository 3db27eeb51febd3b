package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A formula without a result, or with an error. */
@FindingKind(
        family = "cell",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "The cell holds an error, or a formula whose result is not stored in the file.",
        why = "The number that the force saw is not in the file.",
        fix = "Ask the force to send values instead of formulas.")
public record FormulaProblem(Place place) implements Finding {}
