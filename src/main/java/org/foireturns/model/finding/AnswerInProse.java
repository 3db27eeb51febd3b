package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A number that stands in a sentence. */
@FindingKind(
        family = "layout",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "We took {number} for {period} from the sentence at {place}.",
        why = "A number in a sentence may come with words that change its meaning.",
        fix = "Open the file and read the sentence; nothing if it is right.")
public record AnswerInProse(Place place, String number, String period) implements Finding {}
