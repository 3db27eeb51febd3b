package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** An answer about the youngest victim in words we do not know. */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The answer about the youngest victim at {place} was not understood.",
        why = "It is left out of the youngest age published.",
        fix = "Ask the force to write the age in years and the gender.")
public record AnswerUnread(Place place) implements Finding {}
