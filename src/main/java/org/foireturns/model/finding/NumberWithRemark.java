package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A number with a remark behind it in its cell. */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "We took {number} from the cell at {place}, which goes on: \"{remark}\".",
        why = "A remark behind a number may change what it counts.",
        fix = "Read the remark; nothing if the number is right.")
public record NumberWithRemark(Place place, String number, String remark) implements Finding {}
