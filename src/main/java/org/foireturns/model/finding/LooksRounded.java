package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Every count of a return is a multiple of five. */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}: all {counts} counts other than 0 are multiples of five.",
        why = "They look rounded, so that sums of them drift from the true numbers.",
        fix = "Ask the force whether it rounded, and for the numbers as recorded.")
public record LooksRounded(Place place, String force, int counts) implements Finding {}
