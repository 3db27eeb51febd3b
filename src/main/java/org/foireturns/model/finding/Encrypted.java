package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file that only a password opens. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "{file} needs a password.",
        why = "We can neither read nor screen it; nothing from it is counted.",
        fix = "Ask the force to send it again without a password, by a safe route.")
public record Encrypted(Place place, String file) implements Finding {}
