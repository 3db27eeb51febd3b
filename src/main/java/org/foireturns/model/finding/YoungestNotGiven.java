package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that leaves the question about the youngest victim unanswered. */
@FindingKind(
        family = "cell",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The cell at {place} gives no age of the youngest victim.",
        why = "It is left out of the youngest age published.",
        fix = "Nothing; ask the force if the answer is needed.")
public record YoungestNotGiven(Place place) implements Finding {}
