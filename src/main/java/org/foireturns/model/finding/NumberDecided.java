package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A cell of which the officer decided what number it holds. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "\"{text}\" is taken as {number}, as it says in decision {decision}.",
        why = "You decided what this cell holds.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record NumberDecided(Place place, String text, String number, String decision) implements Finding {}
