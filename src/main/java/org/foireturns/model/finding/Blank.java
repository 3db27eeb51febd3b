package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Empty cells in a table that is otherwise filled. */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "Cells are empty where numbers are due: {cells} at {place}.",
        why = "Empty may mean none, not recorded or refused; it is not counted as zero.",
        fix = "Ask the force what it means.")
public record Blank(Place place, int cells) implements Finding {}
