package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Rows of a list about persons who are no victims, such as suspects. */
@FindingKind(
        family = "record",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what =
                "{rows} rows of the list at {place} are about suspects, or others who are not victims, and count no victim.",
        why = "The list gives a row to each person of an offence, and only victims were asked about.",
        fix = "Nothing; tell us if one of them is a victim.")
public record OtherPersons(Place place, int rows) implements Finding {}
