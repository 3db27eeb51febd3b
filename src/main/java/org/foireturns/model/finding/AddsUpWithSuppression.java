package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A total agrees with its parts if the counts without a number share what is left. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{force}, {period}: {total} says {totalValue} and {parts} gives {partsValue}. "
                + "They agree if the counts without a number make up the difference.",
        why = "Nothing contradicts the total, but the suppressed or rejected counts cannot be checked one by " + "one.",
        fix = "Nothing to do.")
public record AddsUpWithSuppression(
        Place place, String force, String period, String total, String totalValue, String parts, String partsValue)
        implements Finding {}
