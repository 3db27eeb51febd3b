package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A document that keeps words which it does not show. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUARANTINE,
        owner = Owner.FORCE,
        what = "{file} keeps text that nobody sees: {seen}.",
        why = "Somebody may have meant to remove it; whoever opens the file can bring it up.",
        fix = "Do not open it. Tell your data protection lead, and ask the force for a copy without it.")
public record HiddenText(Place place, String file, String seen) implements Finding {}
