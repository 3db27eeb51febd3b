package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Lines between the rows of a list that are no rows. */
@FindingKind(
        family = "record",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{lines} lines of the list at {place} are sums of its rows, or words, and are not counted as rows.",
        why = "A sum counts again what the rows say.",
        fix = "Nothing; tell us if one of them is a row.")
public record BetweenRows(Place place, int lines) implements Finding {}
