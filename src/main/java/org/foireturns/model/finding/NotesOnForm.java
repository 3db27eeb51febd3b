package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Notes with numbers, or beside its answers, that a force added to a filled-in form of ours.
 *
 * @param place around them
 * @param cells their addresses, the first few of many
 */
@FindingKind(
        family = "layout",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The force added notes to its form, at {cells}.",
        why = "The figures are those of the tables; what a note says is in none of them.",
        fix = "Read them.")
public record NotesOnForm(Place place, String cells) implements Finding {}
