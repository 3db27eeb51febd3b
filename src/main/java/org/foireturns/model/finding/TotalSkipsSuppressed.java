package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A total row counts suppressed cells as nothing. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{force}, {period}: {total} says {totalValue}, which counts the suppressed cells " + "as 0.",
        why = "Used as a total it would leave out the offences behind the suppressed cells.",
        fix = "Nothing to do: the force's answer for the total is used, and this row is not.")
public record TotalSkipsSuppressed(Place place, String force, String period, String total, String totalValue)
        implements Finding {}
