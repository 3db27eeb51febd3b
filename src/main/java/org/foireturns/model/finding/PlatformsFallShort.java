package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Platforms, with the unknown ones, add up to fewer than the offences. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what =
                "{force}, {period}: {parts}, split by platform with the unknown ones, gives {partsValue}, fewer than the "
                        + "{totalValue} offences in {total}.",
        why = "Each offence should be on a platform or unknown, so that {difference} offences may be missing.",
        fix = "Ask the force whether a platform was left out, or whether a count is wrong.")
public record PlatformsFallShort(
        Place place,
        String force,
        String period,
        String total,
        String totalValue,
        String parts,
        String partsValue,
        long difference)
        implements Finding {}
