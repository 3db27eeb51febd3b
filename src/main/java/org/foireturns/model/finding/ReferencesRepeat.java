package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A list in which references repeat. */
@FindingKind(
        family = "record",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "References repeat in the list at {place}: {rows} rows are about {offences} offences. {taken}",
        why = "Counting rows would count offences twice.",
        fix = "Nothing; tell us if a row is something else.")
public record ReferencesRepeat(Place place, int rows, int offences, String taken) implements Finding {}
