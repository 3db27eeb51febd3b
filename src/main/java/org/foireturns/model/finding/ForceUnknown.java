package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file that names no force, or several. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "We cannot tell which force sent {file}.",
        why = "A number under the wrong force is worse than none; nothing from it is counted.",
        fix = "Put the force's name into the file's name.")
public record ForceUnknown(Place place, String file) implements Finding {}
