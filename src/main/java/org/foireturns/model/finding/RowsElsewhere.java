package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Rows of a list that stand in another list of the return too. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what =
                "{rows} rows of the list at {place} stand on another sheet too, cell for cell with their references, and are counted once.",
        why = "Extracts that overlap give the same offence twice.",
        fix = "Nothing; ask the force if they are other offences.")
public record RowsElsewhere(Place place, int rows) implements Finding {}
