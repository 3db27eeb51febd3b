package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Cells in which labels and values stand so mixed that no number has labels of its own. */
@FindingKind(
        family = "layout",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what =
                "Up to {labels} labels stand beside or over one number at {place}, so this is no table that we can read.",
        why = "We cannot tell what its numbers count; none of them is counted.",
        fix = "Ask the force for a table with its labels in the first columns and rows.")
public record HeaderUnclear(Place place, int labels) implements Finding {}
