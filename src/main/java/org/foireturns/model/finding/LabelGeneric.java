package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A label that names no platform. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "\"{label}\" names no platform.",
        why = "It is counted as a platform of its own, and so as known; taken as unknown it would change every share.",
        fix =
                "Ask the force what it covers, or add the label to the unknown words in config/vocabulary/categories.yml.")
public record LabelGeneric(Place place, String label) implements Finding {}
