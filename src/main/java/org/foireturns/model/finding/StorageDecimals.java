package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Whole numbers that a program stores with a trace of its arithmetic. */
@FindingKind(
        family = "cell",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} stored with decimals that computing left behind, as in 60.00000000000001, and read as the whole"
                + " number that every spreadsheet shows ({where}).",
        why = "The number may come from a formula.",
        fix = "Nothing.")
public record StorageDecimals(Place place, String cells, String where) implements Finding {}
