package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Values of other workbooks that travel with the file. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{file} stores {values} copied from other workbooks.",
        why = "They may be about something else, and nobody sees them.",
        fix = "Ask the force for a copy without links to other workbooks.")
public record ExternalCache(Place place, String file, String values) implements Finding {}
