package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A name that does not fit the content. */
@FindingKind(
        family = "file",
        severity = Severity.QUESTION,
        owner = Owner.TOOL,
        what = "{file} is really {format}, whatever its name says.",
        why = "A file that is not what its name says may have been changed on its way.",
        fix = "Nothing if you expected it; else ask the force for the original.")
public record TypeMismatch(Place place, String file, String format) implements Finding {}
