package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A document of which the page leaves in doubt what stands in which column, or holds what no program reads. */
@FindingKind(
        family = "file",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "{words}",
        why = "A number may be missing or stand under the wrong label.",
        fix = "Hold the document against what was read of it; where they differ, ask the force for a spreadsheet.")
public record PageLayout(Place place, String words) implements Finding {}
