package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Footnote signs on numbers or labels. */
@FindingKind(
        family = "cell",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} cells at {place} carry a footnote sign, which was taken off.",
        why = "It may mean provisional, suppressed or nothing; the note below the table says which.",
        fix = "Read the force's notes.")
public record MarkerStuck(Place place, int cells) implements Finding {}
