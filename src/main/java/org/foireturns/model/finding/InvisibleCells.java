package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Cells that hold something and show nothing. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{cells} cannot be seen: {seen} ({where}).",
        why = "What is hidden in plain sight may be personal, and it may change the answer.",
        fix = "Ask the force what they are.")
public record InvisibleCells(Place place, String cells, String seen, String where) implements Finding {}
