package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Numbers typed as text. */
@FindingKind(
        family = "cell",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} numbers at {place} are stored as text and were read as numbers.",
        why = "A spreadsheet's own sums skip them.",
        fix = "Nothing.")
public record NumberAsText(Place place, int cells) implements Finding {}
