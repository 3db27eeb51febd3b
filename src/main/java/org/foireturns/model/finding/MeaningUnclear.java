package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A label, or a pair of cells, that leaves it open what numbers count.
 *
 * @param label its words as far as they may be shown
 * @param why what is unclear about it
 * @param cells how many numbers hang on it
 */
@FindingKind(
        family = "meaning",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "\"{label}\" at {place} {why}. {cells} numbers hang on it and are not counted.",
        why = "A number whose meaning is guessed may be a wrong one.",
        fix = "Ask the force what it means, or add the word to the lists in config/vocabulary.")
public record MeaningUnclear(Place place, String label, String why, int cells) implements Finding {}
