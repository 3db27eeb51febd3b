package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Counts by platform that are given as offences come to more than all offences of the force. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}: the platforms, given as offences, come to more than all offences: {periods}.",
        why = "Either one offence is counted under several platforms, or a count is wrong; we cannot tell which.",
        fix = "Ask the force whether an offence is counted once for each platform; if not, which count is wrong.")
public record SeveralPlatforms(Place place, String force, String periods) implements Finding {}
