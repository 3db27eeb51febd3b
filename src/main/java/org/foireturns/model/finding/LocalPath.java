package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Names of folders and servers inside an organisation. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{file} names folders or servers inside an organisation {times}.",
        why = "Such names tell strangers how to get in, and often hold a person's name.",
        fix = "Ask the force for a copy with values only and without links.")
public record LocalPath(Place place, String file, String times) implements Finding {}
