package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Rows or columns that a reader does not see. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{cells} in hidden rows or columns: {where}.",
        why = "They may be personal, and they may change the answer.",
        fix = "Ask the force why they are hidden.")
public record HiddenRowsCols(Place place, String cells, String where) implements Finding {}
