package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Platforms add up to more than the offences. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{force}, {period}: {parts}, split by platform, gives {partsValue}, more than the "
                + "{totalValue} offences in {total}.",
        why = "One offence may name several platforms, so this is no mistake by itself.",
        fix = "Nothing to do. Write of times a platform was named, not of offences on it.")
public record PartsExceedTotal(
        Place place, String force, String period, String total, String totalValue, String parts, String partsValue)
        implements Finding {}
