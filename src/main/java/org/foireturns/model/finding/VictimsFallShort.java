package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Victims, with those of whom nothing is known, are fewer than the offences. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force}, {period}: {total} counts {totalValue} offences, while {parts}, with the unknown ones, "
                + "counts {partsValue} victims.",
        why = "Each offence should have a victim, known or unknown, so that {difference} may be missing.",
        fix = "Ask the force whether offences without a victim on record were left out, or whether a count is wrong.")
public record VictimsFallShort(
        Place place,
        String force,
        String period,
        String total,
        String totalValue,
        String parts,
        String partsValue,
        long difference)
        implements Finding {}
