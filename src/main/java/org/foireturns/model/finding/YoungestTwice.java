package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * More than one age where that of the youngest victim was asked for.
 *
 * @param period the time that they are given for
 */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "More than one youngest victim is given for {period}, at {place}.",
        why = "The lowest age is taken, and another one may be meant.",
        fix = "Ask the force which of them is right.")
public record YoungestTwice(Place place, String period) implements Finding {}
