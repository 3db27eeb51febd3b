package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** What most files say of themselves. */
@FindingKind(
        family = "disclosure",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "{file} carries {seen}.",
        why = "It may name a member of staff. What it says was not kept.",
        fix = "Nothing, unless you pass the file on: then take it off first (File, Info, Inspect Document).")
public record FileOrigin(Place place, String file, String seen) implements Finding {}
