package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force's counts are, one by one, those of another force or of another year. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}, {period}: all {counts} counts are the same as those of {other}.",
        why = "Numbers so alike are nearly always a copy, and one of the two is then not an answer.",
        fix = "Ask the force whether it sent the right table.")
public record SameNumbers(Place place, String force, String period, int counts, String other) implements Finding {}
