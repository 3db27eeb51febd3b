package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A sign in the place of a count that nothing in the file explains. */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "There is a sign where a count is due, and nothing in the file explains it.",
        why = "It may mean none, withheld or not known; it is not counted.",
        fix = "Ask the force what the sign means.")
public record UnknownMarker(Place place) implements Finding {}
