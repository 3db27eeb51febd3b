package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A row of a list whose victim has an age that nobody can have. */
@FindingKind(
        family = "record",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "The victim's age is not an age.",
        why = "The row cannot be put into an age group; it is not counted.",
        fix = "Ask the force for the age, or for \"unknown\".")
public record BadAge(Place place) implements Finding {}
