package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** What a file says of people outside of its cells. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "The properties of {file} hold {seen}.",
        why = "They are disclosed with the file and may name people. What they say was not kept.",
        fix = "Ask the force for a copy without personal properties.")
public record DocumentProperties(Place place, String file, String seen) implements Finding {}
