package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** The platform is known for less than half of the offences. */
@FindingKind(
        family = "publication",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The platform is known for {known} of {offences} offences ({coverage}) in " + "{period}.",
        why = "A share of the known ones says little about all offences, and a sentence such as "
                + "“40% of offences” would be false.",
        fix = "Write “where the platform was known” and print both numbers beside the share.")
public record LowCoverage(Place place, String known, String offences, String coverage, String period)
        implements Finding {}
