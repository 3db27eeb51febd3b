package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force uses age bands that do not fit the age groups of the figures. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "{force} counts victims aged {bands}, which cannot be allotted to {groups}.",
        why = "These victims are left out of the age groups but counted as of known age, so the "
                + "shares of the groups come out too low.",
        fix = "Ask the force for ages that fit, or say in a note that its bands differ.")
public record AgeBands(Place place, String force, String bands, String groups) implements Finding {}
