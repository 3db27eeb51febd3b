package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file much larger than what it shows. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{file} has {kilobytes} KB, far more than its cells explain.",
        why = "Something else may be in it: pictures, leftovers, a table behind the table.",
        fix = "Ask the force for a copy with values only.")
public record SizeAnomaly(Place place, String file, int kilobytes) implements Finding {}
