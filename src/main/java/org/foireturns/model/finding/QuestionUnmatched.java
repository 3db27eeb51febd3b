package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A workbook about something else. */
@FindingKind(
        family = "layout",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "Nothing in {file} speaks of the offence or the breakdowns that were asked about.",
        why = "Its numbers are left out.",
        fix =
                "Open it; if it is a return, ask the force for one that names the offence. If not, take it out of the folder.")
public record QuestionUnmatched(Place place, String file) implements Finding {}
