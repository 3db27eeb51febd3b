package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file of a kind that no reader knows. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "{file} is {format}, which we do not read.",
        why = "Nothing from it is counted.",
        fix =
                "If it holds figures, ask the force for them as a spreadsheet, or type them into one and have a second person check it.")
public record NotTabular(Place place, String file, String format) implements Finding {}
