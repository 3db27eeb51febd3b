package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Several platforms have, each, the number of all offences. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}, {period}: {platforms} each have {total}, the number of all offences.",
        why = "Hardly every offence was on each of them; the total seems to have been put where platforms were due.",
        fix = "Ask the force how often each platform was named.")
public record PlatformsEqualTotal(Place place, String force, String period, String platforms, long total)
        implements Finding {}
