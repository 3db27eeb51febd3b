package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Offences and victims of one force are not the same number. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{force}, {period}: {total} counts {totalValue} offences, while {parts} counts "
                + "{partsValue} victims.",
        why = "An offence may have several victims or none on record, so the two need not be " + "equal.",
        fix = "Nothing to do. Do not mix the two in one share.")
public record UnitsDiffer(
        Place place, String force, String period, String total, String totalValue, String parts, String partsValue)
        implements Finding {}
