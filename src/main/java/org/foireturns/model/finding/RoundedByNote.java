package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Numbers that are rounded, as a note of the return says.
 *
 * @param place of the numbers
 * @param note the address of the note, with its sheet where that is another one
 */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "{note} says that numbers are rounded: those at {place} are not exact.",
        why = "They are counted as printed; sums and shares over them can be off by as much as they were rounded.",
        fix = "Say so where you publish them, or ask the force for the exact numbers.")
public record RoundedByNote(Place place, String note) implements Finding {}
