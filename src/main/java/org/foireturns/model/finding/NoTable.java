package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file of words without figures. */
@FindingKind(
        family = "layout",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "No table was found in {file}.",
        why = "Nothing from it is counted.",
        fix = "Open it; if it answers the request, ask the force for its figures as a table.")
public record NoTable(Place place, String file) implements Finding {}
