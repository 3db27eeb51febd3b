package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A note that names days or months within a year as an end, a beginning or a gap, in words that are not understood.
 *
 * @param year that the numbers are taken for
 * @param numbers words for them: {@code its numbers}, {@code the numbers within B4:E6}
 */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The note at {place} names a part of {year}; {numbers} were taken for the whole of it.",
        why = "A part of a year beside whole ones looks like a rise or a fall.",
        fix =
                "Read the note; if something of the year is not counted, say of what days the numbers are, or ask the force.")
public record YearMayBePart(Place place, String year, String numbers) implements Finding {}
