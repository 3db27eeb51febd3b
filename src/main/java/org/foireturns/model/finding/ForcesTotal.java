package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A total over several forces. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} cells at {place} are totals over several forces and are left out.",
        why = "They belong to no one force.",
        fix = "Nothing; the forces' own numbers are counted.")
public record ForcesTotal(Place place, int cells) implements Finding {}
