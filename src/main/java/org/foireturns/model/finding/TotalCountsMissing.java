package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A total was made as if the parts without a number were nothing. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{force}, {period}: {total} says {totalValue}, which counts {missing} as 0.",
        why = "“Not held” is not zero: whoever quotes this total says too little.",
        fix = "Nothing to do. Do not quote the total; ours says which parts are missing.")
public record TotalCountsMissing(
        Place place, String force, String period, String total, String totalValue, String missing) implements Finding {}
