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
        fix = "Open it; if it answers the request, type its numbers into an answer form, which the "
                + "command ask makes, and put that beside it; or ask the force for them as a table.")
public record NoTable(Place place, String file) implements Finding {}
