package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file that is packed as no spreadsheet program does. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUARANTINE,
        owner = Owner.FORCE,
        what = "{file} is packed in an odd way: {seen}.",
        why = "Something may be hidden in it, or it may be made to do harm.",
        fix = "Do not open it. Ask your IT department to look at it, and the force to save and send it again.")
public record UnsafeContainer(Place place, String file, String seen) implements Finding {}
