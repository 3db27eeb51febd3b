package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file that is no spreadsheet. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "{file} is not a spreadsheet but {format}.",
        why = "We read figures from spreadsheets only; nothing from it is counted.",
        fix =
                "If it holds figures, ask the force for them as .xlsx or .csv, or type them into a spreadsheet and have a second person check it.")
public record NotTabular(Place place, String file, String format) implements Finding {}
