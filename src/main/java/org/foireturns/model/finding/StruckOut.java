package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Words and numbers with a line through them. */
@FindingKind(
        family = "cell",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what =
                "{cells} crossed out: {where}. What is crossed out was left out of the reading; what stands beside it was"
                        + " read.",
        why = "A line through a number says that it no longer holds.",
        fix = "Look at the sheet. Ask the force if it is not plain what replaced it.")
public record StruckOut(Place place, String cells, String where) implements Finding {}
