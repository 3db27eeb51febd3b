package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Notes beside the numbers of a file that may change what these count and were not understood.
 *
 * @param place around them, where they stand on one sheet
 * @param notes the words of each and where it stands; the first few of many
 */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "Notes of {file} may change what its numbers count, and we do not know how: {notes}.",
        why = "A note may say what is counted besides, or is left out. The numbers are counted as they stand.",
        fix = "Read the notes in the file; where one changes a number, ask the force which is right.")
public record NotesUnclear(Place place, String file, String notes) implements Finding {}
