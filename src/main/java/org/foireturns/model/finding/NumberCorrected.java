package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Numbers that another sentence of the return puts right: "the figure of 99 for Snapchat should be read as 94". */
@FindingKind(
        family = "cell",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "{cells} corrected by another sentence of the return: {where}. The right number was read.",
        why = "The force says itself that the number does not hold.",
        fix = "Look at the sentence. Ask the force if it is not plain what it corrects.")
public record NumberCorrected(Place place, String cells, String where) implements Finding {}
