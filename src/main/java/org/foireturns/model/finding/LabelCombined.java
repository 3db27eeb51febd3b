package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** One label for several platforms. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "\"{label}\" names several platforms together.",
        why = "Splitting the number between them would invent data, so it is counted as a platform of its own.",
        fix = "Ask the force for separate numbers, or add the label to config/platforms.csv as a combined platform.")
public record LabelCombined(Place place, String label) implements Finding {}
