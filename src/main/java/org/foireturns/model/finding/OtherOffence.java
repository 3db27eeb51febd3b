package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Counts of other offences. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} cells at {place} count other offences than the one asked about and are left out.",
        why = "Only the offence of the request may be in its figures.",
        fix = "Nothing; tell us if one of them is the offence asked about.")
public record OtherOffence(Place place, int cells) implements Finding {}
