package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Counts of which the officer decided what they count. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{what} counts {unit}, as it says in decision {decision}.",
        why = "You decided what these numbers count.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record UnitDecided(Place place, String what, String unit, String decision) implements Finding {}
