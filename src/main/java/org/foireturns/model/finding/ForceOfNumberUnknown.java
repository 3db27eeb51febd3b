package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A number of which no force is known, as the file names none. */
@FindingKind(
        code = "force-unknown",
        family = "meaning",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "We cannot tell which force this number belongs to.",
        why = "A number under the wrong force is worse than none.",
        fix = "Put the force's name into the file's name, or ask the force.")
public record ForceOfNumberUnknown(Place place) implements Finding {}
