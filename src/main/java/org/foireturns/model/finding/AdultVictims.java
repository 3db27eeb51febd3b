package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Victims of a list who are no children. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{rows} rows of the list at {place} have a victim of 18 or over.",
        why =
                "The offence is against children; the victim may be an officer who posed as a child, the age may be that on"
                        + " another day, or it may be wrong. The rows are counted as they stand.",
        fix = "Ask the force to check these ages.")
public record AdultVictims(Place place, int rows) implements Finding {}
