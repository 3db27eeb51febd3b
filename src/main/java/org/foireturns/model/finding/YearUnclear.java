package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A year without an April or a slash. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what =
                "\"{label}\" does not say whether it is a calendar or a financial year; we took it as the calendar year.",
        why = "The request asks for financial years, April to March.",
        fix = "Ask the force which it is.")
public record YearUnclear(Place place, String label) implements Finding {}
