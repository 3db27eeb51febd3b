package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A date that was typed as a range. */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "The date at {place} was most likely typed as {range}; we took it so.",
        why = "Spreadsheets turn a typed 5-11 into 5 November.",
        fix = "Ask the force what was written there; nothing if it is right.")
public record DateTakenAsRange(Place place, String range) implements Finding {}
