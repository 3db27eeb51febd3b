package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Numbers that a return calls provisional, beside others of the same meaning that it calls final. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what =
                "{cells} numbers at {place} are called provisional and differ from the final ones beside them; the final ones are counted.",
        why = "Two versions of one count must never be added, and we chose between them by their labels alone.",
        fix = "If the final ones are the answer, nothing; else ask the force which stand.")
public record EarlierFigures(Place place, int cells) implements Finding {}
