package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Percentages beside counts. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} percentages at {place} are left out.",
        why = "We publish counts; percentages are worked out from them.",
        fix = "Nothing.")
public record PercentagesLeftOut(Place place, int cells) implements Finding {}
