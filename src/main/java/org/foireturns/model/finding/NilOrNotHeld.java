package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that says it holds no information. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "The force says that it holds no information.",
        why = "Holding none and there being none differ; it is not counted as zero.",
        fix = "Ask the force which of the two it means.")
public record NilOrNotHeld(Place place) implements Finding {}
