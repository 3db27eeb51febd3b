package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Ages that were worked out from days of birth. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The list at {place} gives days of birth; ages were worked out for the day on which each offence was"
                + " committed.",
        why = "The force gave no ages; an offence that went on for long has several.",
        fix = "Ask the force for the ages at the offence, if they matter.")
public record AgesWorkedOut(Place place) implements Finding {}
