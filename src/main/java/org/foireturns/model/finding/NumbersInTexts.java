package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Texts outside of all tables that speak of what was asked and hold numbers.
 *
 * @param place around them
 * @param cells their addresses, the first few of many
 */
@FindingKind(
        family = "layout",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "{texts} texts at {place} speak of what was asked and hold numbers that were not read: {cells}.",
        why = "Numbers inside of texts are in no figure.",
        fix = "Read them; if they answer the request, ask the force for a table.")
public record NumbersInTexts(Place place, int texts, String cells) implements Finding {}
