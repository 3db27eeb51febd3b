package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A date where a count is due: a range that the spreadsheet changed as it was typed. */
@FindingKind(
        family = "cell",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "There is a date where a count is due, most likely a range such as 1-4 that the spreadsheet changed.",
        why = "The force's answer was changed when it was typed or opened.",
        fix = "Ask the force what was written there.")
public record DateMangled(Place place) implements Finding {}
