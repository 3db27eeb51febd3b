package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Empty cells of tables that were read as the return explains them.
 *
 * @param place around the cells
 * @param cells their addresses; the first few of many
 * @param note the note that explains them and where it stands, or what does instead
 */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "Empty cells ({cells}) were read as the return explains them: {note}.",
        why = "An empty cell is no number by itself; here the force says what it stands for.",
        fix = "Nothing, unless other cells than these are meant.")
public record BlanksExplained(Place place, String cells, String note) implements Finding {}
