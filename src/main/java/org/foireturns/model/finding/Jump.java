package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A year lies far outside of what the force gave for all its other years. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}, {period}: {value} offences, while its {years} other years have {least} to {most}.",
        why = "It may be real, or a slip such as a missing digit or a part of a year.",
        fix = "Ask the force to confirm the number, and keep its explanation.")
public record Jump(Place place, String force, String period, long value, int years, long least, long most)
        implements Finding {}
