package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Things in a workbook that are no cells. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{file} holds {seen}.",
        why = "We read cells only: nothing in these was looked at, and no macro was run.",
        fix = "Ask the force for a plain copy, or what they hold.")
public record EmbeddedOrActive(Place place, String file, String seen) implements Finding {}
