package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * What may be a second answer beside the one that a form of ours asks for.
 *
 * @param place around them
 * @param cells their addresses, the first few of many
 */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "Beside the answer in our form stands what may be another one, at {cells}; it was not taken.",
        why = "The figures have the first one, and the force may mean the second.",
        fix = "Ask the force which of them is right.")
public record AnswerBeside(Place place, String cells) implements Finding {}
