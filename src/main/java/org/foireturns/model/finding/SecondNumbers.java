package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Cells with a second number in brackets, which is not counted.
 *
 * @param place around the cells
 * @param cells how many they are
 */
@FindingKind(
        family = "cell",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The second number of each cell at {place} is not counted ({cells} cells, as in \"52 (11)\").",
        why = "It may be a part of the first, a number of another year or a share: it is in no figure.",
        fix =
                "Where it answers the request, type it into an answer form, which the command ask makes, or ask the force for "
                        + "a table with one number a cell.")
public record SecondNumbers(Place place, int cells) implements Finding {}
