package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Counts that the officer took out of all figures. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{what} counts nowhere, as it says in decision {decision}.",
        why = "You decided that it is left out.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record LeftOutAsDecided(Place place, String what, String decision) implements Finding {}
