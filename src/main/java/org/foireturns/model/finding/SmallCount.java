package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Forces gave small numbers for one age and gender and did not withhold them. */
@FindingKind(
        family = "disclosure",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "In request {request}, {counts} counts of 1 to 4 by age and gender are not withheld (forces: {forces}).",
        why = "A small number for one force, age and gender could point to a child. We keep what the force gave: "
                + "foi-returns.xlsx adds forces up before it splits by age and gender, but observations.csv holds "
                + "each number.",
        fix = "Ask your data protection lead before you publish observations.csv, or publish the workbook alone.")
public record SmallCount(Place place, String request, int counts, int forces) implements Finding {}
