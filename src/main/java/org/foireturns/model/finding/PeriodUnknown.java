package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A number of which no period is known. */
@FindingKind(
        code = "period",
        family = "meaning",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "We cannot tell which period this number covers.",
        why = "A number without a period cannot be compared with any other.",
        fix = "Ask the force which months it covers.")
public record PeriodUnknown(Place place) implements Finding {}
