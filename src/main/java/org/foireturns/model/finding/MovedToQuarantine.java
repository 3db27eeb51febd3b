package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file that lies no longer where it was put. */
@FindingKind(
        family = "disclosure",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{file} is moved out of the input folder to {folder} when this run ends.",
        why = "foi.quarantine.move is set, so that nobody opens it by mistake.",
        fix = "Delete that folder once the force has sent a clean copy.")
public record MovedToQuarantine(Place place, String file, String folder) implements Finding {}
